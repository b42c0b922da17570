import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { isEarlier } from '../../facts/is-earlier.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** Moments of one custody in an order that cannot be. */
export const impossibleOrderInCustody: RecordRule<Request, Sight> = {
  id: 'impossible-order-in-custody',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'error',
  title: { en: 'Custody in an order that cannot be', es: 'Custodia en un orden imposible' },
  why: {
    en: 'These times tell how long a person was held. In this order they cannot all be right.',
    es: 'Estas horas indican cuánto tiempo se retuvo a una persona. En este orden no pueden ser todas correctas.',
  },
  fix: {
    en: 'Compare the times with the custody record and correct the wrong one. In Excel, look for a wrong day, or for morning and evening that changed places.',
    es: 'Compare las horas con el registro de custodia y corrija la equivocada. En Excel, busque un día equivocado, o mañana y tarde cambiadas.',
  },
  message: {
    arrival: {
      en: 'ICE took the person on {ended}. By the log, ICE came only on {arrived}.',
      es: 'ICE se llevó a la persona el {ended}. Según la bitácora, ICE no llegó hasta el {arrived}.',
    },
    bail: {
      en: 'The person was released on {ended}. By the log, bail was posted only on {bail}.',
      es: 'La persona salió en libertad el {ended}. Según la bitácora, la fianza no se pagó hasta el {bail}.',
    },
  },
  since: '1.0',
  check({ custody }, report) {
    if (custody?.ended_at === undefined || (custody.ice_arrived_at ?? custody.bail_posted_at) === undefined) return;
    const { ended_at, ice_arrived_at, bail_posted_at, custody_end = '' } = custody;
    const ended = showWhen(undefined, ended_at);
    // ICE may also come in vain, after a release: only a handover needs ICE there before.
    if (ice_arrived_at !== undefined && groupOf('custody-end', custody_end) === 'transferred-to-ice') {
      if (isEarlier(ended_at, ice_arrived_at))
        report('/custody/ice_arrived_at', {
          variant: 'arrival',
          values: { ended, arrived: showWhen(undefined, ice_arrived_at) },
        });
    }
    if (bail_posted_at !== undefined && custody_end === 'released-no-ice' && isEarlier(ended_at, bail_posted_at))
      report('/custody/bail_posted_at', {
        variant: 'bail',
        values: { ended, bail: showWhen(undefined, bail_posted_at) },
      });
  },
};
