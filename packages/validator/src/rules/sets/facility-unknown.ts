import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A facility that the agency's record does not have. */
export const facilityUnknown: RecordRule<Request, Sight> = {
  id: 'facility-unknown',
  scope: 'record',
  record: 'request',
  severity: 'warning',
  title: { en: 'A facility that the agency does not have', es: 'Un centro que la agencia no tiene' },
  why: {
    en: 'Tables by facility and local times go by the facility. An unknown one stands alone.',
    es: 'Las tablas por centro y las horas locales se guían por el centro. Uno desconocido queda aparte.',
  },
  fix: {
    en: 'Check the facility id, or add the facility to the record of the agency.',
    es: 'Revise el id del centro, o agregue el centro al registro de la agencia.',
  },
  message: {
    en: 'The agency has no facility {facility}.',
    es: 'La agencia no tiene ningún centro {facility}.',
  },
  since: '1.0',
  check({ agency_id, facility }, report, sight) {
    if (facility?.facility_id === undefined || agency_id === undefined) return;
    const { facility_id } = facility;
    const known = sight.agency(agency_id)?.facilities ?? [];
    if (known.length === 0 || known.some((one) => one.facility_id === facility_id)) return;
    report('/facility/facility_id', { values: { facility: facility_id } });
  },
};
