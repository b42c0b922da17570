import { isTimeZone } from '@daybook/reports';
import type { Agency, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A time zone that is not in the IANA list. */
export const timeZoneUnknownName: RecordRule<Agency, Sight> = {
  id: 'time-zone-unknown-name',
  scope: 'record',
  record: 'agency',
  severity: 'error',
  title: { en: 'A time zone that does not exist', es: 'Una zona horaria que no existe' },
  why: {
    en: 'Days and quarters follow the time zone of the agency. Without it, a request at midnight has no quarter and a hold no clock.',
    es: 'Los días y los trimestres siguen la zona horaria de la agencia. Sin ella, una solicitud a medianoche no tiene trimestre y una retención no tiene plazo.',
  },
  fix: {
    en: 'Write the zone as the IANA list does, such as America/New_York, America/Chicago, America/Denver, America/Phoenix or America/Los_Angeles. In Excel, it is the column "Time zone".',
    es: 'Escriba la zona como en la lista de IANA, por ejemplo America/New_York, America/Chicago, America/Denver, America/Phoenix o America/Los_Angeles. En Excel es la columna "Zona horaria".',
  },
  message: {
    en: 'There is no time zone {zone}.',
    es: 'No existe la zona horaria {zone}.',
  },
  since: '1.0',
  check({ time_zone, facilities }, report) {
    const judge = (zone: string | undefined, pointer: string) => {
      if (zone !== undefined && !isTimeZone(zone)) report(pointer, { values: { zone: zone.slice(0, 40) } });
    };
    judge(time_zone, '/time_zone');
    facilities.forEach(({ time_zone: zone }, at) => {
      judge(zone, `/facilities/${at}/time_zone`);
    });
  },
};
