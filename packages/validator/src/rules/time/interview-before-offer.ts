import type { RecordRule, Request } from '@daybook/types';
import { dateOf } from '../../facts/date-of.ts';
import type { Sight } from '../../sight.ts';

/** An interview that was held before the person was told of it. */
export const interviewBeforeOffer: RecordRule<Request, Sight> = {
  id: 'interview-before-offer',
  scope: 'record',
  record: 'request',
  when: 'interview',
  severity: 'warning',
  title: { en: 'Interviewed before being told of it', es: 'Entrevista antes de la propuesta' },
  why: {
    en: 'The person is told of the interview first, and then may agree or refuse. In this order that was not possible.',
    es: 'Primero se informa a la persona de la entrevista, y luego puede aceptar o negarse. En este orden no era posible.',
  },
  fix: {
    en: 'Compare "Offered on" and "Held on" with the consent form. In Excel, look for month and day that changed places.',
    es: 'Compare "Fecha de la propuesta" y "Fecha de la entrevista" con el formulario de consentimiento. En Excel, busque un mes y un día cambiados de lugar.',
  },
  message: {
    en: 'The interview was held on {held}. It was offered on {offered}, which is later.',
    es: 'La entrevista fue el {held}. Se propuso el {offered}, que es posterior.',
  },
  since: '1.0',
  check({ interview, agency_id, facility }, report, sight) {
    if (interview?.offered_on === undefined || (interview.held_on ?? interview.held_at) === undefined) return;
    const { offered_on: offered, held_on, held_at } = interview;
    const held = dateOf(held_on, held_at, sight.zoneOf(agency_id, facility?.facility_id));
    if (held !== undefined && held < offered) report('/interview/offered_on', { values: { held, offered } });
  },
};
