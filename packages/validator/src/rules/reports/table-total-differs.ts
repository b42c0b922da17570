import type { QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable, RecordRule } from '@daybook/types';
import { canBeAdded } from '../../facts/can-be-added.ts';
import type { Sight } from '../../sight.ts';

/** A margin of a complete table that is not the sum of its rows. */
export const tableTotalDiffers: RecordRule<QuarterlyReport, Sight> = {
  id: 'table-total-differs',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'A total that is not the sum of its rows', es: 'Un total que no es la suma de sus filas' },
  why: {
    en: 'In a complete table a row that is not there is zero. So a total must be the sum of the rows that are.',
    es: 'En una tabla completa, una fila que no está es cero. Por eso un total debe ser la suma de las filas que están.',
  },
  fix: {
    en: 'Count again, or add the rows that are missing. If rows are missing on purpose, the table is not complete: say so.',
    es: 'Cuente de nuevo o agregue las filas que faltan. Si faltan a propósito, la tabla no está completa: indíquelo.',
  },
  message: {
    en: 'The total is {total}. Its rows add up to {sum}.',
    es: 'El total es {total}. Sus filas suman {sum}.',
  },
  since: '1.0',
  check({ tables }, report) {
    tables.forEach((table, no) => {
      if (!table.complete) return;
      table.rows.forEach((row, at) => {
        const sum = row.value === undefined ? undefined : sumFor(row, table);
        if (sum === undefined || sum === row.value) return;
        report(`/tables/${no}/rows/${at}/value`, { values: { total: row.value ?? 0, sum } });
      });
    });
  },
};

/** What the single rows of a margin add up to; nothing where the row is no margin, or where the sum is not known. */
function sumFor(margin: QuarterlyReportRow, table: QuarterlyReportTable): number | undefined {
  const open = table.dimensions.filter((dimension) => margin[dimension] === 'total');
  if (open.length === 0 || !open.every((dimension) => canBeAdded(table, dimension))) return undefined;
  let sum = 0;
  for (const row of table.rows) {
    const isPart = table.dimensions.every((dimension) =>
      open.includes(dimension) ? row[dimension] !== 'total' : row[dimension] === margin[dimension],
    );
    if (!isPart) continue;
    if (row.value === undefined) return undefined;
    sum += row.value;
  }
  return sum;
}
