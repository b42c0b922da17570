import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { totalOf } from '../../facts/total-of.ts';
import type { Sight } from '../../sight.ts';

/** A balance that counts another number of asks received than the table of them. */
export const balanceDiffersFromTable: RecordRule<QuarterlyReport, Sight> = {
  id: 'balance-differs-from-table',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'error',
  title: { en: 'The balance and the table count differently', es: 'El balance y la tabla cuentan distinto' },
  why: {
    en: 'Both say how many asks were received in the period. There is one true number.',
    es: 'Ambos dicen cuántas peticiones se recibieron en el período. Solo hay un número verdadero.',
  },
  fix: {
    en: 'Make the report again from the log, or count again. Asks received without a decision belong in both.',
    es: 'Haga de nuevo el informe a partir de la bitácora, o cuente otra vez. Lo recibido sin decisión va en ambos.',
  },
  message: {
    en: 'The balance says {found} received. The table adds up to {expected}.',
    es: 'El balance dice {found} recibidas. La tabla suma {expected}.',
  },
  since: '1.0',
  check({ balance, tables, basis }, report) {
    const found = balance?.received;
    // What was counted from a log is counted again from it.
    if (found === undefined || basis.kind === 'derived') return;
    for (const table of tables) {
      const expected = table.measure === 'asks-received' ? totalOf(table) : undefined;
      if (expected === undefined || expected === found) continue;
      return report('/balance/received', { values: { found, expected } });
    }
  },
};
