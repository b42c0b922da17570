import { contextNature } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import type { Row } from './row.ts';

/** What `measures` says of a report: each row of its tables, of its balance, its context and its expenditures. */
export function measureRows(report: QuarterlyReport): Row[] {
  const { report_id, revision, source_kind, basis, period } = report;
  const head = {
    agency_id: report.agency_id ?? report.jurisdiction_id,
    report_id,
    revision,
    source_kind,
    basis: basis.kind,
    period: period.name,
    period_start_on: period.start_on,
    period_end_on: period.end_on,
  };
  return [
    ...report.tables.flatMap(tableRows),
    ...balanceRows(report),
    ...contextRows(report),
    ...expenditureRows(report),
  ].map((row) => ({ ...head, ...row }));
}

/** Nothing happened is a statement: a complete table of a flow without rows says zero, and a dataset without a row would say nothing. */
const NOTHING: QuarterlyReportTable['rows'] = [{ value: 0 }];

function tableRows(table: QuarterlyReportTable): Row[] {
  const { table_id, measure, unit, kind, adds_over_time, adds_over_agencies, complete, dimensions } = table;
  const isNothing = complete && kind === 'flow' && table.rows.length === 0;
  return (isNothing ? NOTHING : table.rows).map((row) => {
    // A margin is the figure of what it does not split.
    const codes = dimensions.flatMap((dimension): [string, string][] => {
      const code = row[dimension];
      return code === undefined || code === 'total' ? [] : [[dimension, code]];
    });
    const code = new Map(codes);
    return {
      table_id,
      measure,
      unit,
      adds_over_time,
      adds_over_agencies,
      is_complete: complete,
      cell: cellOf(codes),
      ask: code.get('ask'),
      decision: code.get('decision'),
      outcome: code.get('outcome'),
      value: row.value,
      withheld: row.withheld,
      missing: row.missing,
    };
  });
}

/** How many were open on a day adds over agencies, and not over time. */
const LINES = {
  open_at_start: false,
  received: true,
  decided: true,
  closed_without_decision: true,
  open_at_end: false,
} as const;

function balanceRows({ balance }: QuarterlyReport): Row[] {
  if (balance === undefined) return [];
  return (Object.keys(LINES) as (keyof typeof LINES)[]).map((line) => ({
    table_id: 'balance',
    measure: line,
    unit: 'asks',
    adds_over_time: LINES[line],
    adds_over_agencies: true,
    is_complete: false,
    cell: cellOf([['line', line]]),
    value: balance[line],
    missing: balance[line] === undefined ? missingMark(balance[`${line}_missing`]) : undefined,
  }));
}

function contextRows({ context }: QuarterlyReport): Row[] {
  return context.map(({ item, value, missing, unit, source_year, coverage_months, crime_basis }) => ({
    table_id: 'context',
    measure: item,
    unit,
    adds_over_time: contextNature[item] === 'flow',
    // What an inmate costs a day on average is no amount of a state.
    adds_over_agencies: item !== 'cost-per-inmate-day',
    is_complete: false,
    cell: cellOf([
      ['item', item],
      ['source_year', `${source_year}`],
      ...(crime_basis === undefined ? [] : [['crime_basis', crime_basis] as [string, string]]),
    ]),
    value,
    missing: missing ?? (value === undefined ? 'unknown' : undefined),
    source_year,
    coverage_months,
    crime_basis,
  }));
}

function expenditureRows({ expenditures }: QuarterlyReport): Row[] {
  return expenditures.map(
    ({ category, money_source, flow, amount_cents, amount_cents_missing, basis, agreement_id }) => ({
      table_id: 'expenditures',
      measure: 'expenditures',
      unit: 'cents',
      adds_over_time: true,
      adds_over_agencies: true,
      is_complete: false,
      cell: cellOf([
        ['cost_category', category],
        ['money_source', money_source],
        ['money_flow', flow],
        ['cost_basis', basis],
        ...(agreement_id === undefined ? [] : [['agreement_id', agreement_id] as [string, string]]),
      ]),
      value: amount_cents,
      missing: amount_cents === undefined ? missingMark(amount_cents_missing) : undefined,
    }),
  );
}

/** A reason for a gap as a mark of a figure: there are two. */
const missingMark = (reason: string | undefined) => (reason === 'not-collected' ? reason : 'unknown');

const cellOf = (codes: readonly (readonly [string, string])[]) =>
  codes.length === 0 ? 'total' : codes.map((one) => one.join('=')).join(';');
