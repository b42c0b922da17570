import type { ListShown } from './list-shown.ts';
import type { MonthOfChanges } from './month-of-changes.ts';

/** What a drawing has room for. */
export interface MonthsShown {
  /** Every month, without a gap. */
  readonly span: readonly string[];
  readonly rows: readonly {
    readonly agreement_type: string;
    /** Signed before the first month of the span. */
    readonly earlier: number;
    readonly undated: number;
    readonly cells: readonly { readonly month: string; readonly signed: number; readonly gone: number }[];
  }[];
}

/** Months before the first list, whose signatures that list still shows. */
const BEFORE = 5;
const LONGEST = 36;

/** The months from shortly before the first list to the last one, three years of them at most, model by model; nothing where there is no list. */
export function monthsShown(months: readonly MonthOfChanges[], lists: readonly ListShown[]): MonthsShown | undefined {
  const days = lists.filter(({ kind }) => kind === 'in-force').map(({ as_of }) => as_of.slice(0, 7));
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined || months.length === 0) return undefined;
  const end = Math.max(indexOf(last), ...months.filter(({ month }) => month !== '').map(({ month }) => indexOf(month)));
  const start = Math.max(indexOf(first) - BEFORE, end - LONGEST + 1);
  const span = Array.from({ length: end - start + 1 }, (_, at) => monthOf(start + at));
  const types = [...new Set(months.map(({ agreement_type }) => agreement_type))].sort();
  return {
    span,
    rows: types.map((agreement_type) => {
      const own = months.filter((row) => row.agreement_type === agreement_type);
      const sum = (some: readonly MonthOfChanges[]) =>
        some.reduce((all, row) => all + row.signed + row.signed_again + row.switched_to + row.returned, 0);
      return {
        agreement_type,
        earlier: sum(own.filter(({ month }) => month !== '' && month < monthOf(start))),
        undated: sum(own.filter(({ month }) => month === '')),
        cells: span.map((month) => {
          const here = own.filter((row) => row.month === month);
          return { month, signed: sum(here), gone: here.reduce((all, row) => all + row.gone, 0) };
        }),
      };
    }),
  };
}

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (index: number) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
