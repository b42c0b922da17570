import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A report that counts its days in another time zone than the agency's. */
export const reportTimeZoneDiffers: RecordRule<QuarterlyReport, Sight> = {
  id: 'report-time-zone-differs',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'Another time zone than the agency', es: 'Otra zona horaria que la de la agencia' },
  why: {
    en: 'A request late on the last day of a quarter falls into one quarter or the next, by the time zone.',
    es: 'Una solicitud al final del último día de un trimestre cae en ese trimestre o en el siguiente según la zona horaria.',
  },
  fix: {
    en: 'Make the report again with the time zone of the agency, or correct the agency.',
    es: 'Haga de nuevo el informe con la zona horaria de la agencia, o corrija la agencia.',
  },
  message: {
    en: 'The report counts days in {found}. The agency is in {expected}.',
    es: 'El informe cuenta los días en {found}. La agencia está en {expected}.',
  },
  since: '1.0',
  check({ agency_id, time_zone: found }, report, sight) {
    if (found === undefined || agency_id === undefined) return;
    const expected = sight.zoneOf(agency_id);
    if (expected !== undefined && expected !== found) report('/time_zone', { values: { found, expected } });
  },
};
