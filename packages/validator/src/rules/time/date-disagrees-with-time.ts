import { localDateOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { eachMoment } from '../../facts/each-moment.ts';
import { glance } from '../../facts/glance.ts';
import { isOnDay } from '../../facts/is-on-day.ts';
import { momentPointer } from '../../facts/moment-pointer.ts';
import type { Sight } from '../../sight.ts';

/** A date and the moment of the same thing fall on two different days. */
export const dateDisagreesWithTime: RecordRule<Request, Sight> = {
  id: 'date-disagrees-with-time',
  scope: 'record',
  record: 'request',
  severity: 'error',
  title: { en: 'Date and time are of two days', es: 'La fecha y la hora son de días distintos' },
  why: {
    en: 'The date places the entry in a quarter, and the time starts the clocks of the law. They must mean the same local day.',
    es: 'La fecha ubica la anotación en un trimestre, y la hora inicia los plazos de la ley. Deben ser del mismo día local.',
  },
  fix: {
    en: 'Correct the date or the time. Near midnight, check the offset too: 01:00 in UTC is still the day before in the United States. In Excel the two stand in columns side by side.',
    es: 'Corrija la fecha o la hora. Cerca de la medianoche, revise también el desfase: la 01:00 en UTC todavía es el día anterior en Estados Unidos. En Excel están en columnas contiguas.',
  },
  message: {
    en: 'The date says {on}. By local time, the time falls on {local}.',
    es: 'La fecha dice {on}. En hora local, la hora corresponde al {local}.',
  },
  since: '1.0',
  check(request, report, sight) {
    if (!glance(request).hasPairs) return;
    const ofAgency = sight.zoneOf(request.agency_id);
    const facility = request.facility?.facility_id;
    const ofCustody = facility === undefined ? ofAgency : sight.zoneOf(request.agency_id, facility);
    let isSkipped = false;
    eachMoment(request, (moment, on, at, first, second) => {
      if (on === undefined || at === undefined || isSkipped) return;
      const zone = ofCustody === ofAgency || !IN_CUSTODY.test(moment) ? ofAgency : ofCustody;
      if (zone === undefined) {
        isSkipped = true;
        sight.skip('time-zone-unknown');
        return;
      }
      const local = isOnDay(on, at, zone) ? on : localDateOf(at, zone);
      if (local === undefined || local === on) return;
      const fix = { from: on, to: local, certain: false };
      report(momentPointer(moment, 'on', first, second), { values: { on, local }, fix });
    });
  },
};

/** What happens where the person is held, by the clock of that place. */
const IN_CUSTODY = /^(served|eligible|ended|held)$/;
