import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A row that leaves out a dimension of its table, or fills one that the table does not declare. */
export const tableRowNotAsDeclared: RecordRule<QuarterlyReport, Sight> = {
  id: 'table-row-not-as-declared',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'A row that does not fit its table', es: 'Una fila que no corresponde a su tabla' },
  why: {
    en: 'A table says by which columns it splits its figures. A row that leaves one out is neither a part nor a total.',
    es: 'Una tabla indica por qué columnas divide sus cifras. Una fila que omite una no es ni una parte ni un total.',
  },
  fix: {
    en: 'Fill the column. In a row for all of them, write "total".',
    es: 'Llene la columna. En una fila para todos, escriba "total".',
  },
  message: {
    empty: {
      en: 'The column "{dimension}" of this row is empty.',
      es: 'La columna "{dimension}" de esta fila está vacía.',
    },
    undeclared: {
      en: 'This row fills the column "{dimension}". The table is not split by it.',
      es: 'Esta fila llena la columna "{dimension}". La tabla no se divide por ella.',
    },
  },
  since: '1.0',
  check({ tables }, report) {
    tables.forEach(({ dimensions, rows }, no) => {
      const declared = new Set<string>(dimensions);
      rows.forEach((row, at) => {
        const pointer = `/tables/${no}/rows/${at}`;
        for (const dimension of dimensions)
          if (row[dimension] === undefined) report(pointer, { variant: 'empty', values: { dimension } });
        for (const field in row)
          if (!declared.has(field) && !FIGURE.has(field))
            report(`${pointer}/${field}`, { variant: 'undeclared', values: { dimension: field } });
      });
    });
  },
};

const FIGURE = new Set(['value', 'observations', 'withheld', 'missing']);
