import { measures } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import { titles } from '@daybook/types/titles/en';

/** The lists whose titles the dimensions of a table are printed with; others are printed as they are. */
const LIST_OF: Readonly<Record<string, keyof typeof titles>> = {
  ask: 'ask',
  decision: 'decision',
  outcome: 'custody-end',
  reason: 'decision-reason',
  information: 'information',
  transfer_basis: 'transfer-basis',
};

/** A report for a person in a terminal: whose, for when, the balance, and every table that is not empty. */
export function reportText(report: QuarterlyReport): string {
  const { period, balance, tables, as_of, basis, time_zone } = report;
  const head = [
    `Report of ${report.agency_id ?? report.jurisdiction_id} for ${period.name} (${period.start_on} to ${period.end_on}), as of ${as_of}`,
    `Counted from ${basis.entries ?? 0} entries in ${time_zone ?? 'an unknown time zone'}`,
  ];
  const counts = Object.entries(balance ?? {}).map(
    ([name, value]) => `  ${String(value).padStart(7)}  ${name.replaceAll('_', ' ')}`,
  );
  const shown = tables.filter(({ rows }) => rows.length > 0);
  const empty = tables.filter(({ rows }) => rows.length === 0).map(titleOf);
  return [
    ...head,
    ...(counts.length === 0 ? [] : ['', 'Asks of inbound requests', ...counts]),
    ...shown.flatMap((table) => ['', ...tableText(table)]),
    ...(empty.length === 0 ? [] : ['', `Nothing in: ${empty.join(', ')}`]),
    '',
  ].join('\n');
}

function titleOf({ measure }: QuarterlyReportTable): string {
  return measures.find(({ id }) => id === measure)?.title.en ?? measure;
}

function tableText(table: QuarterlyReportTable): string[] {
  const lines = table.rows.map((row) => {
    const words = table.dimensions.map((dimension) =>
      word(dimension, String(row[dimension as keyof typeof row] ?? '')),
    );
    const figure = row.value ?? row.withheld ?? row.missing ?? '';
    return `  ${String(figure).padStart(7)}  ${words.join(' · ') || 'all'}`;
  });
  return [`${titleOf(table)} (${table.unit})`, ...lines];
}

function word(dimension: string, code: string): string {
  const list = LIST_OF[dimension];
  return (list === undefined ? undefined : titles[list][code]?.[0]) ?? code;
}
