import type { Words } from '@daybook/types';
import { PAPER, PAPER_MORE } from './paper-columns.ts';

/** One part of the entry form: columns of the table `requests` that belong together, in the order in which a clerk meets them. */
export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly hint?: Words;
  /** What most entries have, shown at once. */
  readonly columns: readonly string[];
  /** What few have, folded below. */
  readonly more?: readonly string[];
  /** Repeated: once an ask, or once a further paper. */
  readonly each?: 'ask' | 'paper';
  /** Folded until somebody opens it: most entries have nothing there. */
  readonly isFolded?: true;
  /** Only for these directions; all where nothing is said. */
  readonly directions?: readonly string[];
}

const INBOUND = ['inbound'] as const;

/** The entry form, its short first screen at the top. What an entry may hold beside it, a correction carries along (`carried-along.ts`). */
export const entryPlan: readonly Section[] = [
  {
    id: 'came',
    title: { en: 'How it came', es: 'Cómo llegó' },
    columns: ['received_on', 'received_at', 'channel', 'requesting_component'],
    more: ['requesting_office', 'facility_id', 'quantity', 'received_on_missing'],
  },
  {
    id: 'paper',
    title: { en: 'The paper', es: 'El documento' },
    hint: {
      en: 'Leave it empty if there was none: a call or a message is a request too.',
      es: 'Déjelo vacío si no hubo ninguno: una llamada o un mensaje también es una solicitud.',
    },
    columns: PAPER,
    more: PAPER_MORE,
    directions: INBOUND,
  },
  {
    id: 'papers',
    title: { en: 'A further paper', es: 'Otro documento' },
    columns: PAPER,
    more: PAPER_MORE,
    each: 'paper',
    directions: INBOUND,
  },
  {
    id: 'asks',
    title: { en: 'What was asked, and what was decided', es: 'Qué se pidió y qué se decidió' },
    columns: ['ask', 'federal_force', 'decision', 'decision_reasons', 'decided_on', 'decided_at'],
    more: [
      'decision_legal_basis',
      'decision_provisions',
      'decision_agreement_id',
      'decision_review_level',
      'decision_review_result',
      'decided_by_role',
      'decided_on_missing',
      'closed_without_decision',
      'closed_on',
      'replied_to_requester',
      'replied_on',
      'result',
      'result_on',
      'result_at',
      'disclosure_information',
      'disclosed_on',
      'disclosed_at',
      'disclosure_given_to',
      'disclosure_channel',
      'disclosure_system',
      'disclosure_court_order',
      'ask_system',
      'ask_purpose',
    ],
    each: 'ask',
    directions: INBOUND,
  },
  {
    id: 'query',
    title: { en: 'The query', es: 'La consulta' },
    columns: ['query_system', 'query_purpose', 'query_in_custody', 'query_response', 'query_responded_at'],
    directions: ['outbound-query'],
  },
  {
    id: 'contact',
    title: { en: 'What ICE was told', es: 'Qué se dijo a ICE' },
    columns: ['contact_to', 'contact_information', 'contact_review_level', 'contact_legal_basis'],
    directions: ['outbound-contact'],
  },
  {
    id: 'alert',
    title: { en: 'The alert', es: 'La alerta' },
    columns: ['alert_system', 'alert_confirmed'],
    directions: ['automatic'],
  },
  {
    id: 'act',
    title: { en: 'The act', es: 'El acto' },
    columns: ['act_function', 'act_agreement_id', 'act_in_jail'],
    directions: ['delegated-act'],
  },
  {
    id: 'custody',
    title: { en: 'Custody', es: 'Custodia' },
    hint: {
      en: 'If the person was in custody. Where several requests concern one custody, fill it in once and name that entry in the others.',
      es: 'Si la persona estaba bajo custodia. Si varias solicitudes se refieren a una misma custodia, llénela una vez y nombre esa anotación en las demás.',
    },
    columns: [
      'custody_recorded_in',
      'custody_basis',
      'custody_release_eligible_on',
      'custody_release_eligible_at',
      'custody_processing_minutes',
      'custody_ended_on',
      'custody_ended_at',
      'custody_end',
      'custody_taker',
      'custody_transfer_basis',
      'custody_bail_posted_at',
      'custody_ice_arrived_at',
    ],
    isFolded: true,
  },
  {
    id: 'notice',
    title: { en: 'Notice', es: 'Aviso' },
    columns: ['notice', 'notice_status', 'notice_to', 'notice_language', 'notice_given_on', 'notice_given_at'],
    isFolded: true,
  },
  {
    id: 'interview',
    title: { en: 'Interview', es: 'Entrevista' },
    columns: [
      'interview_offered_on',
      'interview_consent',
      'interview_counsel_status',
      'interview_counsel_notified_on',
      'interview_counsel_notified_at',
      'interview_held',
      'interview_held_on',
      'interview_held_at',
    ],
    isFolded: true,
  },
  {
    id: 'person',
    title: { en: 'The person, in broad groups', es: 'La persona, en grupos amplios' },
    hint: {
      en: 'Never a name, a number or an address. Nothing of this is published about one person.',
      es: 'Nunca un nombre, un número ni una dirección. Nada de esto se publica de una sola persona.',
    },
    columns: [
      'person_age_band',
      'person_sex',
      'person_race_ethnicity',
      'person_region',
      'person_language',
      'person_charge_class',
      'person_conviction_class',
      'person_qualifying_offense',
      'person_citizenship_claim',
      'person_terrorist_match',
    ],
    isFolded: true,
  },
];
