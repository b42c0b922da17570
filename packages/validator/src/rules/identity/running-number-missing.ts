import type { SetRule } from '@daybook/types';
import type { LogEntry } from '../../check/log-entry.ts';
import { NumberRows } from '../../fingerprints/number-rows.ts';
import type { Sight } from '../../sight.ts';

/** Numbers that are missing in a row of running numbers of a log. */
export const runningNumberMissing: SetRule<LogEntry, Sight> = {
  id: 'running-number-missing',
  scope: 'set',
  record: 'request',

  severity: 'warning',
  title: { en: 'Numbers are missing in the log', es: 'Faltan números en la bitácora' },
  why: {
    en: 'Nothing is deleted from a log: an entry that was made in error stays, withdrawn. A missing number may be a row that was lost or taken out.',
    es: 'De una bitácora no se borra nada: una anotación hecha por error queda, retirada. Un número que falta puede ser una fila perdida o quitada.',
  },
  fix: {
    en: 'Look for the missing rows. If a row was deleted, put it back and withdraw it. If a number was never given, leave it.',
    es: 'Busque las filas que faltan. Si se borró una fila, vuelva a ponerla y retírela. Si un número nunca se dio, déjelo.',
  },
  message: {
    one: {
      en: 'The numbers run from {first} to {last}. {missing} is not there.',
      es: 'Los números van de {first} a {last}. Falta {missing}.',
    },
    several: {
      en: 'The numbers run from {first} to {last}. {count} are not there; the first is {missing}.',
      es: 'Los números van de {first} a {last}. Faltan {count}; el primero es {missing}.',
    },
  },
  since: '1.0',
  start(report) {
    const rows = new NumberRows();
    return {
      take({ request_id, agency_id, source, revision }, origin) {
        if (source.kind !== 'own-log' || revision > 1 || request_id === undefined || agency_id === undefined) return;
        rows.add(request_id, agency_id, origin);
      },
      finish() {
        for (const { first, last, missing, count, origin } of rows.gaps(ENOUGH, PERCENT)) {
          const values = { first, last, missing, count };
          report({ origin, record_id: last }, '/request_id', {
            variant: count === 1 ? 'one' : 'several',
            values,
          });
        }
      },
    };
  },
};
const ENOUGH = 20;
/** Where more are missing, the numbers were never meant to run. */
const PERCENT = 5;
