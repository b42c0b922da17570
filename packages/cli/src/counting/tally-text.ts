import type { TallyBy } from '@daybook/reports';
import type { ReportRowsRow } from '@daybook/types';

/** Rows as a table for a person: one line for a place and period, ask, decision and outcome. */
export function tallyText(rows: readonly ReportRowsRow[], by: TallyBy): string {
  const whose = (row: ReportRowsRow) => {
    const place = by === 'agency' ? row.agency_id : by === 'facility' ? row.facility : (row.state ?? row.located_in);
    return row.operator_level === undefined || row.state !== undefined
      ? (place ?? 'unknown')
      : `${place ?? 'unknown'} (${row.operator_level})`;
  };
  const lines = rows.map((row) => [
    row.period ?? 'unknown',
    whose(row),
    row.ask,
    row.decision,
    row.outcome,
    row.value.toLocaleString('en-US'),
  ]);
  const table = [['period', by, 'ask', 'decision', 'outcome', 'asks'], ...lines];
  const widths = table[0]?.map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0))) ?? [];
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  const text = table.map((line) =>
    line
      .map((cell, at) => (at === 5 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n\n${total.toLocaleString('en-US')} asks in ${rows.length.toLocaleString('en-US')} rows\n`;
}
