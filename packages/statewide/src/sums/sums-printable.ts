import { measures } from '@daybook/reports';
import {
  CodeWords,
  FigureNames,
  type Printable,
  type PrintoutNote,
  type PrintoutSection,
  type PrintoutTable,
  partTitle,
  showCents,
  showDate,
  showNumber,
  showPeriod,
} from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { grouped } from '../build/grouped.ts';
import { listFigures } from '../printing/list-figures.ts';
import { printedList } from '../printing/printed-list.ts';
import type { StateTotal } from './state-total.ts';
import { type NamedTotal, totalColumns } from './total-columns.ts';
import { totalsWords } from './totals-words.ts';

/** How sums are printed. */
export interface SumsOptions {
  readonly lang: Lang;
  /** The day of the files that are made, `YYYY-MM-DD`. */
  readonly on: string;
  /** What stands before every figure: who is in the sums, and who is not. */
  readonly lead: string;
  readonly notes?: readonly PrintoutNote[];
  /** What is said of how to read them, beyond what holds for all sums. */
  readonly reading?: string;
  /** The name that belongs to an id; without it the ids are printed. */
  readonly nameOf?: (id: string) => string | undefined;
}

/** Sums over agencies as every format prints them: a chapter for each period, a table for each table of the reports. */
export async function sumsPrintable(totals: readonly StateTotal[], options: SumsOptions): Promise<Printable> {
  const { lang, on, lead, notes = [], reading } = options;
  const words = totalsWords[lang];
  const names = await FigureNames.in(options);
  const codes = await CodeWords.in(lang);
  const named = totals.map(
    (total): NamedTotal => ({ total, what: whatOf(total, names, codes, lang), sum: sumOf(total, lang) }),
  );
  const periods = [...grouped(named, ({ total }) => `${total.state} ${total.source_kind} ${total.period}`).values()];
  const several = new Set(totals.map(({ state }) => state)).size > 1;
  const sections = periods.map((some, at): PrintoutSection => {
    const [{ total }] = some as [NamedTotal];
    const source = total.source_kind === 'own-log' ? '' : ` · ${codes.title('source-kind', total.source_kind)}`;
    const period = showPeriod(total.period, lang);
    const heading = `${several ? `${total.state} · ` : ''}${period.charAt(0).toUpperCase()}${period.slice(1)}${source}`;
    const tables = [...grouped(some, (one) => one.total.table_id)].sort(([a], [b]) => placeOf(a) - placeOf(b));
    return {
      id: `totals-${at + 1}`,
      heading,
      short: total.period,
      tables: tables.flatMap(([id, rows]): PrintoutTable[] =>
        printedList(
          { id: `${id}-${at + 1}`, title: titleOf(id, names, lang), isMain: FIRST.has(id) },
          told(rows),
          totalColumns,
          { lang, codes },
        ),
      ),
      notes: [],
    };
  });
  return {
    record: { as_of: on, totals },
    figures: listFigures(named, totalColumns, lang),
    on,
    printout: {
      lang,
      id: 'totals',
      issuer: [...new Set(totals.map(({ state }) => state))].join(', '),
      title: words.title,
      subtitle: [showDate(on, lang)],
      lead,
      notes,
      keyFigures: [],
      sections: [
        ...sections,
        {
          id: 'about',
          heading: words.reading,
          tables: [],
          notes: [...words.notes, ...(reading === undefined ? [] : [reading])],
        },
      ],
      footer: words.title,
    },
  };
}

/** A complete table without a case says so in one row, a total of zero: beside the rows of other agencies it says nothing. */
function told(rows: readonly NamedTotal[]): readonly NamedTotal[] {
  const rest = rows.filter(({ total }) => total.cell !== 'total' || total.value !== 0 || total.is_lower_bound);
  return rest.length === 0 ? rows : rest;
}

/** What a short print shows. */
const FIRST: ReadonlySet<string> = new Set(['asks-received', 'ask-results', 'decisions-made', 'balance']);

/** Tables stand in the order of a report: the balance, the measures, then the context. */
function placeOf(tableId: string): number {
  if (tableId === 'balance') return -1;
  const at = measures.findIndex(({ table_id }) => table_id === tableId);
  return at === -1 ? measures.length : at;
}

function titleOf(tableId: string, names: FigureNames, lang: Lang): string {
  if (tableId === 'balance' || tableId === 'context') return totalsWords[lang][tableId];
  return tableId === 'expenditures' ? partTitle(['expenditures'], lang) : names.table(tableId);
}

/** What a figure is, beside the name of its table. */
function whatOf({ table_id, cell }: StateTotal, names: FigureNames, codes: CodeWords, lang: Lang): string {
  if (cell === 'total') return titleOf(table_id, names, lang);
  const { item, source_year, ...rest } = Object.fromEntries(cell.split(';').map((one) => one.split('=')));
  if (table_id === 'balance') return partTitle(['balance', rest.line ?? ''], lang);
  const name = names.codes(rest);
  if (table_id !== 'context') return name;
  return [codes.title('context-item', item ?? ''), source_year, name].filter(Boolean).join(' · ');
}

function sumOf({ value, unit, is_lower_bound }: StateTotal, lang: Lang): string {
  const words = totalsWords[lang];
  if (value === null) return words.unknown;
  const sum = unit === 'cents' ? showCents(value) : showNumber(value);
  return is_lower_bound ? words.atLeast(sum) : sum;
}
