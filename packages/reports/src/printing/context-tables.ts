import { figureCell } from './figure-cell.ts';
import { listTable } from './list-table.ts';
import { measureTitle } from './measure-title.ts';
import { partTitle } from './part-title.ts';
import type { PrintSource } from './print-source.ts';
import type { Cell, PrintoutTable } from './printout.ts';
import { showNumber } from './show-number.ts';

/** The numbers to read the figures against: context, rates with both their numbers, and what others count. */
export function contextTables(source: PrintSource): PrintoutTable[] {
  const { report, codes, words, lang } = source;
  const { columns, tables } = words;
  const code = (list: string, value: string): Cell => ({ kind: 'code', text: codes.title(list, value), code: value });
  const number = (value: number): Cell => ({ kind: 'number', value });
  const count = (value: number | undefined, missing: string | undefined) =>
    figureCell({ value, missing }, 'count', source);
  const rate = (part: string) => partTitle(['rates', part], lang);
  const other = (part: string) => partTitle(['outside_counts', part], lang);
  return [
    ...listTable({ id: 'rates', title: tables.rates }, report.rates, [
      {
        id: 'rate',
        title: columns.what,
        kind: 'text',
        cell: (one) => ({
          kind: 'code',
          text: words.per(
            measureTitle(one.numerator_of, source),
            showNumber(one.per),
            measureTitle(one.denominator_of, source),
          ),
          code: one.rate,
        }),
      },
      {
        id: 'numerator',
        title: rate('numerator'),
        kind: 'number',
        cell: (one) => count(one.numerator, one.numerator_missing),
      },
      {
        id: 'denominator',
        title: rate('denominator'),
        kind: 'number',
        cell: (one) => count(one.denominator, one.denominator_missing),
      },
      { id: 'value', title: columns.rate, kind: 'number', cell: (one) => rateCell(one, source) },
      { id: 'coverage_months', title: columns.months, kind: 'number', cell: (one) => number(one.coverage_months) },
    ]),
    ...listTable({ id: 'context', title: tables.context }, report.context, [
      { id: 'item', title: columns.what, kind: 'text', cell: ({ item }) => code('context-item', item) },
      { id: 'value', title: columns.value, kind: 'number', cell: (one) => figureCell(one, one.unit, source) },
      {
        id: 'unit',
        title: columns.unit,
        kind: 'text',
        cell: ({ unit }) =>
          unit === 'cents' ? { kind: 'code', text: words.dollars, code: unit } : code('measure-unit', unit),
      },
      {
        id: 'source_year',
        title: columns.year,
        kind: 'text',
        cell: ({ source_year }) => ({ kind: 'text', text: String(source_year) }),
      },
      {
        id: 'coverage_months',
        title: columns.months,
        kind: 'number',
        cell: ({ coverage_months }) => number(coverage_months),
      },
      {
        id: 'source',
        title: columns.source,
        kind: 'text',
        cell: ({ citation }) => ({ kind: 'text', text: citation?.text ?? '' }),
      },
    ]),
    ...listTable({ id: 'outside-counts', title: tables.others }, report.outside_counts, [
      {
        id: 'source_kind',
        title: other('source_kind'),
        kind: 'text',
        cell: ({ source_kind }) => code('source-kind', source_kind),
      },
      {
        id: 'release_id',
        title: other('release_id'),
        kind: 'text',
        cell: ({ release_id }) => ({ kind: 'text', text: release_id }),
      },
      {
        id: 'measure',
        title: other('measure'),
        kind: 'text',
        cell: ({ measure }) => ({ kind: 'code', text: measureTitle(measure, source), code: measure }),
      },
      {
        id: 'placed_by',
        title: other('placed_by'),
        kind: 'text',
        cell: ({ placed_by }) => code('placed-by', placed_by),
      },
      { id: 'value', title: columns.value, kind: 'number', cell: ({ value }) => number(value) },
      {
        id: 'explanations',
        title: other('explanations'),
        kind: 'text',
        cell: ({ explanations }) => ({
          kind: 'text',
          text: explanations.map((one) => codes.title(EXPLANATIONS, one)).join('; '),
        }),
      },
    ]),
  ];
}

const EXPLANATIONS = 'count-difference';

function rateCell(
  { numerator, denominator, per, withheld }: PrintSource['report']['rates'][number],
  source: PrintSource,
): Cell {
  if (withheld !== undefined) return figureCell({ withheld }, 'count', source);
  if (numerator === undefined || !denominator) return { kind: 'mark', text: source.words.notKnown, mark: 'not-known' };
  return { kind: 'rate', numerator, denominator, per };
}
