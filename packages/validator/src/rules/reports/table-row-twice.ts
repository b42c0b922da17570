import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** Two rows of one table for the same combination, or two tables with one id. */
export const tableRowTwice: RecordRule<QuarterlyReport, Sight> = {
  id: 'table-row-twice',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'The same row twice', es: 'La misma fila dos veces' },
  why: {
    en: 'Each combination has one figure. With two, nobody knows which one holds, or whether to add them.',
    es: 'Cada combinación tiene una sola cifra. Con dos, nadie sabe cuál vale ni si deben sumarse.',
  },
  fix: {
    en: 'Keep one of the two rows. If they are parts of one figure, add them up in one row.',
    es: 'Conserve una de las dos filas. Si son partes de una cifra, súmelas en una sola fila.',
  },
  message: {
    row: {
      en: 'Row {other} of this table is for the same combination.',
      es: 'La fila {other} de esta tabla es para la misma combinación.',
    },
    table: {
      en: 'Another table of this report has the same id, {table}.',
      es: 'Otra tabla de este informe tiene el mismo id, {table}.',
    },
  },
  since: '1.0',
  check({ tables }, report) {
    const ids = new Set<string>();
    tables.forEach(({ table_id, dimensions, rows }, no) => {
      if (ids.has(table_id)) report(`/tables/${no}/table_id`, { variant: 'table', values: { table: table_id } });
      ids.add(table_id);
      const seen = new Map<string, number>();
      rows.forEach((row, at) => {
        // A row without one of its codes has a finding of its own.
        if (dimensions.some((dimension) => row[dimension] === undefined)) return;
        const key = dimensions.map((dimension) => row[dimension]).join('\n');
        const other = seen.get(key);
        if (other === undefined) seen.set(key, at + 1);
        else report(`/tables/${no}/rows/${at}`, { variant: 'row', values: { other } });
      });
    });
  },
};
