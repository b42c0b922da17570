import type { Lang, QuarterlyReport } from '@daybook/types';
import type { FigureRows } from '../formats/format.ts';
import { figureField } from './figure-field.ts';

type Value = string | number | boolean;
type Line = Readonly<Record<string, Value | undefined>>;

/** Columns that stand first, last, and between them the dimensions that the report uses. */
const FIRST = [
  'report_id',
  'revision',
  'source_kind',
  'jurisdiction_id',
  'agency_id',
  'period',
  'start_on',
  'end_on',
  'as_of',
  'table_id',
  'measure',
  'unit',
  'kind',
  'placed_by',
  'adds_over_time',
  'adds_over_agencies',
  'complete',
];
const LAST = ['value', 'observations', 'withheld', 'missing'];

/**
 * Every figure of a report as one row of codes: those of its tables, the balance, rates (numerator and denominator apart),
 * context, money, corrections and counts of others. Cents are whole. A combination without a row is zero only where
 * `complete` is true.
 */
export function reportFigures(report: QuarterlyReport, lang: Lang): FigureRows {
  const { report_id, revision, source_kind, jurisdiction_id, agency_id, period, as_of } = report;
  const head: Line = {
    ...{ report_id, revision, source_kind, jurisdiction_id, agency_id },
    ...{ period: period.name, start_on: period.start_on, end_on: period.end_on, as_of },
  };
  const lines = [...tableLines(report), ...statedLines(report)].map((line) => ({ ...head, ...line }));
  const used = new Set(
    lines.flatMap((line) => Object.entries(line).flatMap(([name, value]) => (value === undefined ? [] : [name]))),
  );
  const between = [...used].filter((name) => !FIRST.includes(name) && !LAST.includes(name));
  const names = [...FIRST.filter((name) => used.has(name)), ...between, ...LAST];
  return {
    fields: names.map((name) => figureField(name, lang)),
    rows: lines.map((line: Line) => names.map((name) => line[name] ?? null)),
  };
}

function tableLines({ tables }: QuarterlyReport): Line[] {
  return tables.flatMap(
    ({ table_id, measure, unit, kind, placed_by, adds_over_time, adds_over_agencies, complete, rows }) =>
      rows.map((row) => ({
        table_id,
        measure,
        unit,
        kind,
        placed_by,
        adds_over_time,
        adds_over_agencies,
        complete,
        ...row,
      })),
  );
}

const BALANCE = ['open_at_start', 'received', 'decided', 'closed_without_decision', 'open_at_end'] as const;

/** What stands beside the tables: each list as a table of its own, by the name of its part of the record. */
function statedLines({ balance, rates, context, expenditures, corrections, outside_counts }: QuarterlyReport): Line[] {
  return [
    ...(balance === undefined
      ? []
      : BALANCE.map(
          (part): Line => ({
            table_id: 'balance',
            measure: 'asks-balance',
            unit: 'asks',
            part,
            value: balance[part],
            missing: balance[`${part}_missing`],
          }),
        )),
    ...rates.flatMap(({ rate, numerator_of, denominator_of, coverage_months, withheld, ...one }): Line[] => [
      {
        table_id: 'rates',
        measure: numerator_of,
        rate,
        part: 'numerator',
        coverage_months,
        value: one.numerator,
        missing: one.numerator_missing,
        withheld,
      },
      {
        table_id: 'rates',
        measure: denominator_of,
        rate,
        part: 'denominator',
        coverage_months,
        value: one.denominator,
        missing: one.denominator_missing,
        withheld,
      },
    ]),
    ...context.map(
      ({ item, unit, source_year, coverage_months, value, missing }): Line => ({
        table_id: 'context',
        measure: item,
        unit,
        source_year,
        coverage_months,
        value,
        missing,
      }),
    ),
    ...expenditures.map(
      (line): Line => ({
        ...{ table_id: 'expenditures', measure: 'expenditures', unit: 'cents' },
        ...{
          cost_category: line.category,
          money_source: line.money_source,
          money_flow: line.flow,
          basis: line.basis,
          agreement_id: line.agreement_id,
        },
        ...{ value: line.amount_cents, missing: line.amount_cents_missing },
      }),
    ),
    ...corrections.map(
      ({ reason, entries }): Line => ({
        table_id: 'corrections',
        measure: 'corrections',
        revision_reason: reason,
        value: entries,
      }),
    ),
    ...outside_counts.map(
      ({ source_kind, release_id, measure, unit, placed_by, value }): Line => ({
        table_id: 'outside_counts',
        source_kind,
        release_id,
        measure,
        unit,
        placed_by,
        value,
      }),
    ),
  ];
}
