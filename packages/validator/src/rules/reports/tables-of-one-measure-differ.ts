import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { knownSum } from '../../facts/known-sum.ts';
import { totalOf } from '../../facts/total-of.ts';
import type { Sight } from '../../sight.ts';

/** Two tables of one measure that add up to two totals. */
export const tablesOfOneMeasureDiffer: RecordRule<QuarterlyReport, Sight> = {
  id: 'tables-of-one-measure-differ',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'error',
  title: { en: 'Two tables of one measure, two totals', es: 'Dos tablas de una medida, dos totales' },
  why: {
    en: 'The same things, split in two ways, are as many. If the totals differ, rows are missing in one.',
    es: 'Las mismas cosas, divididas de dos maneras, son las mismas. Si los totales difieren, faltan filas en una.',
  },
  fix: {
    en: 'Add the rows that are missing. If they are missing on purpose, the table is not complete: say so.',
    es: 'Agregue las filas que faltan. Si faltan a propósito, la tabla no está completa: indíquelo.',
  },
  message: {
    differs: {
      en: 'This table adds up to {found}. Table {other} of the same measure adds up to {expected}.',
      es: 'Esta tabla suma {found}. La tabla {other} de la misma medida suma {expected}.',
    },
    more: {
      en: 'What is known in this table adds up to {found} already. Table {other} of the same measure adds up to {expected}.',
      es: 'Lo que se conoce en esta tabla ya suma {found}. La tabla {other} de la misma medida suma {expected}.',
    },
  },
  since: '1.0',
  check({ tables }, report) {
    const first = new Map<string, { readonly other: string; readonly expected: number }>();
    for (const [no, table] of tables.entries()) {
      const key = `${table.measure} ${table.unit} ${table.placed_by}`;
      const found = totalOf(table);
      const known = first.get(key);
      if (known === undefined) {
        if (found !== undefined) first.set(key, { other: table.table_id, expected: found });
        continue;
      }
      const { least } = knownSum(table);
      if (found === undefined && least > known.expected)
        report(`/tables/${no}`, { variant: 'more', values: { found: least, ...known } });
      if (found !== undefined && found !== known.expected)
        report(`/tables/${no}`, { variant: 'differs', values: { found, ...known } });
    }
  },
};
