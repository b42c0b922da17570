import type { Agency, RecordRule } from '@daybook/types';
import { isClockOf } from '../../facts/is-clock-of.ts';
import type { Sight } from '../../sight.ts';

/** A time zone whose clocks no part of the state shows. */
export const timeZoneOfAnotherState: RecordRule<Agency, Sight> = {
  id: 'time-zone-of-another-state',
  scope: 'record',
  record: 'agency',

  severity: 'warning',
  title: { en: 'A time zone that the state does not have', es: 'Una zona horaria que el estado no tiene' },
  why: {
    en: 'Days and quarters follow the time zone. With that of another state, requests at the end of a quarter fall into the wrong one, and holds near midnight onto the wrong day.',
    es: 'Los días y trimestres siguen la zona horaria. Con la de otro estado, las solicitudes de fin de trimestre caen en el equivocado, y las retenciones cerca de medianoche, en otro día.',
  },
  fix: {
    en: 'Choose the zone of the office, such as America/Chicago. In Excel, the first one of the list may have been left standing in "Time zone".',
    es: 'Elija la zona de la oficina, por ejemplo America/Chicago. En Excel, quizá quedó la primera de la lista en "Zona horaria".',
  },
  message: {
    en: 'The agency is in {state}. No part of it has the clocks of {zone}.',
    es: 'La agencia está en {state}. Ninguna parte tiene la hora de {zone}.',
  },
  since: '1.0',
  check({ state, time_zone: zone, facilities }, report) {
    if (state === undefined) return;
    const judge = (pointer: string, found: string | undefined) => {
      if (found !== undefined && isClockOf(state, found) === false) report(pointer, { values: { state, zone: found } });
    };
    judge('/time_zone', zone);
    for (const [at, facility] of facilities.entries()) judge(`/facilities/${at}/time_zone`, facility.time_zone);
  },
};
