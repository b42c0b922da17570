import { localDateOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { glance } from '../../facts/glance.ts';
import { isOnDay } from '../../facts/is-on-day.ts';
import { momentPointer } from '../../facts/moment-pointer.ts';
import type { Sight } from '../../sight.ts';

/** A date and the moment of the same thing fall on two different days. */
export const dateDisagreesWithTime: RecordRule<Request, Sight> = {
  id: 'date-disagrees-with-time',
  scope: 'record',
  record: 'request',
  when: 'date-and-time',
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
    const { pairs } = glance(request);
    const { agency_id, facility } = request;
    const ofAgency = sight.zoneOf(agency_id);
    const ofCustody = sight.zoneOf(agency_id, facility?.facility_id);
    for (const { moment, on, at, first, second } of pairs) {
      const zone = IN_CUSTODY.has(moment) ? ofCustody : ofAgency;
      if (zone === undefined) return sight.skip('time-zone-unknown');
      const local = isOnDay(on, at, zone) ? on : localDateOf(at, zone);
      if (local === undefined || local === on) continue;
      const fix = { from: on, to: local, certain: false };
      report(momentPointer(moment, 'on', first, second), { values: { on, local }, fix });
    }
  },
};

/** What happens where the person is held, by the clock of that place. */
const IN_CUSTODY: ReadonlySet<string> = new Set(['served', 'eligible', 'ended', 'held']);
