import type { QuarterlyReport, QuarterlyReportRow, QuarterlyReportTable, RecordRule } from '@daybook/types';
import { canBeAdded } from '../../facts/can-be-added.ts';
import { type KnownSum, knownSum } from '../../facts/known-sum.ts';
import type { Sight } from '../../sight.ts';

/** A margin that is not the sum of its rows: in a complete table, and in any other as far as its rows tell. */
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
    differs: {
      en: 'The total is {total}. Its rows add up to {sum}.',
      es: 'El total es {total}. Sus filas suman {sum}.',
    },
    more: {
      en: 'The total is {total}. The figures known under it add up to {sum} already.',
      es: 'El total es {total}. Las cifras conocidas que lo forman ya suman {sum}.',
    },
  },
  since: '1.0',
  check({ tables }, report) {
    tables.forEach((table, no) => {
      const judge = (at: number, total: number, { least, exact }: KnownSum) => {
        const pointer = `/tables/${no}/rows/${at}/value`;
        if (exact === undefined && least > total) report(pointer, { variant: 'more', values: { total, sum: least } });
        if (exact !== undefined && exact !== total)
          report(pointer, { variant: 'differs', values: { total, sum: exact } });
      };
      const judged = new Set<number>();
      knownSum(table, ({ value = 0 }, at, parts) => {
        judged.add(at);
        judge(at, value, parts);
      });
      if (!table.complete) return;
      table.rows.forEach((row, at) => {
        const sum = row.value === undefined || judged.has(at) ? undefined : sumFor(row, table);
        if (sum !== undefined) judge(at, row.value ?? 0, { least: sum, exact: sum });
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
