import { epochOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** A decision is dated before the request came. */
export const decisionBeforeReceipt: RecordRule<Request, Sight> = {
  id: 'decision-before-receipt',
  scope: 'record',
  record: 'request',
  when: 'decision',
  severity: 'error',
  title: { en: 'Decided before it was received', es: 'Decidida antes de recibirse' },
  why: {
    en: 'Nobody can decide on a request that has not come. One of the two dates is wrong, and with it the quarter or the time to decide.',
    es: 'Nadie puede decidir sobre una solicitud que no ha llegado. Una de las dos fechas está mal, y con ella el trimestre o el tiempo de decisión.',
  },
  fix: {
    en: 'Compare both dates with the paper and correct the wrong one. In a spreadsheet, look for a wrong year or for month and day that changed places.',
    es: 'Compare ambas fechas con el documento y corrija la equivocada. En una hoja de cálculo, busque un año equivocado o un mes y un día cambiados de lugar.',
  },
  message: {
    default: {
      en: 'Decided on {decided}, before it was received on {received}.',
      es: 'Decidida el {decided}, antes de recibirse el {received}.',
    },
    time: {
      en: 'Decided at {decided}, before it was received at {received}.',
      es: 'Decidida a las {decided}, antes de recibirse a las {received}.',
    },
  },
  since: '1.0',
  check({ asks, received_on, received_at }, report) {
    for (let ask = 0; ask < asks.length; ask++) {
      const { decisions } = asks[ask] as Request['asks'][number];
      for (let at = 0; at < decisions.length; at++) {
        const { decided_on, decided_at } = decisions[at] as (typeof decisions)[number];
        const turned = turnedRound(received_on, decided_on);
        if (turned !== undefined) {
          const values = { decided: turned.later, received: turned.earlier };
          report(`/asks/${ask}/decisions/${at}/decided_on`, { values });
        } else if (
          decided_at !== undefined &&
          received_at !== undefined &&
          epochOf(decided_at) < epochOf(received_at)
        ) {
          report(`/asks/${ask}/decisions/${at}/decided_at`, {
            variant: 'time',
            values: { decided: decided_at, received: received_at },
          });
        }
      }
    }
  },
};
