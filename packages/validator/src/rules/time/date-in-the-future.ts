import type { RecordRule, Request } from '@daybook/types';
import { dateOf } from '../../facts/date-of.ts';
import { eachMoment } from '../../facts/each-moment.ts';
import { glance } from '../../facts/glance.ts';
import { momentPointer } from '../../facts/moment-pointer.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** A date or moment after the day of the check. */
export const dateInTheFuture: RecordRule<Request, Sight> = {
  id: 'date-in-the-future',
  scope: 'record',
  record: 'request',
  readers: ['agency', 'regulator'],
  severity: 'error',
  title: { en: 'A date that has not come yet', es: 'Una fecha que aún no llega' },
  why: {
    en: 'The log holds what has happened. A future date counts in a quarter that has not begun. And the log must not announce a release.',
    es: 'La bitácora recoge lo que ya ocurrió. Una fecha futura cuenta en un trimestre que no ha empezado. Además, la bitácora no debe anunciar una salida.',
  },
  fix: {
    en: 'Correct the date, or empty the cell until the day has come. In Excel, look for a wrong year or for month and day that changed places.',
    es: 'Corrija la fecha, o deje la celda vacía hasta que llegue el día. En Excel, busque un año equivocado o un mes y un día cambiados de lugar.',
  },
  message: {
    en: '{when} is after the day of this check, {today}.',
    es: '{when} es posterior al día de esta verificación, {today}.',
  },
  since: '1.0',
  check(request, report, sight) {
    const { today } = sight;
    const { latest } = glance(request);
    if (latest <= today || latest.startsWith(today)) return;
    eachMoment(request, (moment, on, at, first, second) => {
      // Written in UTC, the evening of a day has the next day's date.
      const date = dateOf(on, at, sight.zoneOf(request.agency_id) ?? LAST_TO_SEE_A_DAY);
      if (date === undefined || date <= today) return;
      const as = on === undefined ? 'at' : 'on';
      report(momentPointer(moment, as, first, second), { values: { when: on ?? showWhen(on, at), today } });
    });
  },
};

/** American Samoa, the last part of the United States to see a new day. */
const LAST_TO_SEE_A_DAY = 'Pacific/Pago_Pago';
