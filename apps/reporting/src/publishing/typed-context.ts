import { type FileBytes, toCsv } from '@daybook/files';
import { codelists, type QuarterlyReport } from '@daybook/types';
import { centsTyped } from './cents-typed.ts';

/** The form of what is stated beside the log: by the item what was typed of it, and lines of money. */
export interface TypedContext {
  /** The SPDX-like words of where the numbers come from. */
  readonly citation: string;
  readonly reason: string;
  readonly items: Readonly<Record<string, { readonly value: string; readonly months: string; readonly year: string }>>;
  readonly crime_basis: string;
  readonly money: readonly MoneyLine[];
}

/** One line of money as it was typed. */
export interface MoneyLine {
  readonly category: string;
  readonly source: string;
  readonly flow: string;
  /** Dollars and cents: 1,234.50. */
  readonly amount: string;
  readonly basis: string;
}

/** The items that a quarter can state, as the standard lists them. */
export const contextItems: readonly string[] = codelists['context-item'].codes.map(({ code }) => code);

/** Those that are sums of money, and are typed in dollars. */
export const moneyItems: ReadonlySet<string> = new Set(['detention-cost', 'cost-per-inmate-day']);
const crimes: ReadonlySet<string> = new Set(['violent-crimes', 'property-crimes']);

/** What was typed, by the names of the fields. */
export function typedContext(form: URLSearchParams, year: string): TypedContext {
  const typed = (name: string) => (form.get(name) ?? '').trim();
  const rows = Math.min(40, form.getAll('category').length);
  const at = (name: string, no: number) => (form.getAll(name)[no] ?? '').trim();
  return {
    citation: typed('citation'),
    reason: typed('reason') || 'progress',
    crime_basis: typed('crime_basis'),
    items: Object.fromEntries(
      contextItems.map((item) => [
        item,
        { value: typed(`value-${item}`), months: typed(`months-${item}`) || '3', year: typed(`year-${item}`) || year },
      ]),
    ),
    money: Array.from({ length: rows }, (_, no) => ({
      category: at('category', no),
      source: at('source', no),
      flow: at('flow', no),
      amount: at('amount', no),
      basis: at('basis', no),
    })),
  };
}

/** A report of context as its form, to be corrected. */
export function contextAsTyped(report: QuarterlyReport | undefined, year: string): TypedContext {
  const shown = (item: string, value: number | undefined) =>
    value === undefined ? '' : moneyItems.has(item) ? dollars(value) : String(value);
  const lines = new Map(report?.context.map((line) => [line.item as string, line]));
  return {
    citation: report?.context.find(({ citation }) => citation !== undefined)?.citation?.text ?? '',
    reason: 'correction-data-entry',
    crime_basis: report?.context.find(({ crime_basis }) => crime_basis !== undefined)?.crime_basis ?? '',
    items: Object.fromEntries(
      contextItems.map((item) => {
        const line = lines.get(item);
        return [
          item,
          {
            value: shown(item, line?.value),
            months: String(line?.coverage_months ?? 3),
            year: String(line?.source_year ?? year),
          },
        ];
      }),
    ),
    money: (report?.expenditures ?? []).map(({ category, money_source, flow, amount_cents, basis }) => ({
      category,
      source: money_source,
      flow,
      amount: amount_cents === undefined ? '' : dollars(amount_cents),
      basis,
    })),
  };
}

const dollars = (cents: number): string =>
  `${Math.trunc(cents / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;

/** What is said of it that nobody types. */
export interface ContextFacts {
  readonly agency_id: string;
  readonly period: string;
  readonly revision: number;
}

/** A form as the tables that a clerk would send from a spreadsheet: the same reader and the same rules judge both. */
export function contextFiles(typed: TypedContext, { agency_id, period, revision }: ContextFacts): readonly FileBytes[] {
  const head = { period, agency_id, revision: String(revision) };
  const context = Object.entries(typed.items)
    .filter(([, { value }]) => value !== '')
    .map(([item, { value, months, year }]) => ({
      ...head,
      item,
      value: moneyItems.has(item) ? centsTyped(value) : value.replaceAll(',', ''),
      source_year: year,
      coverage_months: months,
      crime_basis: crimes.has(item) ? typed.crime_basis : '',
      citation_text: typed.citation,
      revision_reason: revision === 1 ? '' : typed.reason,
    }));
  const money = typed.money
    .filter(({ category, amount }) => category !== '' || amount !== '')
    .map(({ category, source, flow, amount, basis }) => ({
      ...head,
      category,
      money_source: source,
      flow,
      amount_cents: centsTyped(amount),
      basis,
    }));
  return [fileOf('context.csv', context), fileOf('expenditures.csv', money)].filter((file) => file !== undefined);
}

function fileOf(name: string, rows: readonly Readonly<Record<string, string>>[]): FileBytes | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const columns = Object.keys(first);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return { name, bytes: new TextEncoder().encode(toCsv([columns, ...cells])) };
}
