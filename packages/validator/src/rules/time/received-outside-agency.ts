import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A request that came when the agency did not exist. */
export const receivedOutsideAgency: RecordRule<Request, Sight> = {
  id: 'received-outside-agency',
  scope: 'record',
  record: 'request',

  severity: 'warning',
  title: { en: 'Received when there was no such agency', es: 'Recibida cuando la agencia no existía' },
  why: {
    en: 'By its record the agency did not exist on that day. Another agency may have received it, or one of the dates is wrong.',
    es: 'Según su registro, la agencia no existía ese día. Quizá la recibió otra agencia, o una de las fechas está mal.',
  },
  fix: {
    en: 'Check "Received on", and "Active from" and "Active to" in the record of the agency. In Excel, look for a wrong year.',
    es: 'Revise "Fecha de recepción", y "Activa desde" y "Activa hasta" en el registro de la agencia. En Excel, busque un año equivocado.',
  },
  message: {
    before: {
      en: 'Received on {received}. The agency exists since {edge}.',
      es: 'Se recibió el {received}. La agencia existe desde el {edge}.',
    },
    after: {
      en: 'Received on {received}. The agency ended on {edge}.',
      es: 'Se recibió el {received}. La agencia terminó el {edge}.',
    },
  },
  since: '1.0',
  check({ agency_id, received_on: received, source }, report, sight) {
    if (received === undefined || agency_id === undefined || source.kind !== 'own-log') return;
    const { active_from, active_to } = sight.agency(agency_id) ?? {};
    if (active_from !== undefined && received < active_from)
      report('/received_on', { variant: 'before', values: { received, edge: active_from } });
    else if (active_to !== undefined && received > active_to)
      report('/received_on', { variant: 'after', values: { received, edge: active_to } });
  },
};
