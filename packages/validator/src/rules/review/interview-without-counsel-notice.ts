import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { isBefore } from '../../facts/is-before.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** ICE interviewed a person in custody, and the log shows no earlier notice to counsel where law or policy asks for it. */
export const interviewWithoutCounselNotice: RecordRule<Request, Sight> = {
  id: 'interview-without-counsel-notice',
  scope: 'record',
  record: 'request',
  when: 'interview',
  severity: 'flag',
  title: { en: 'Was counsel told before the interview?', es: '¿Se avisó al abogado antes de la entrevista?' },
  why: {
    en: 'A law or policy in force on that day asks that the defense lawyer be told first. ICE interviews a person in custody only then.',
    es: 'Una ley o política vigente ese día exige avisar primero al abogado defensor. Solo después ICE entrevista a la persona en custodia.',
  },
  fix: {
    en: 'In Excel, fill in "Counsel" and "Counsel told on". If the person has no lawyer, choose that. Else answer the flag.',
    es: 'En Excel, llene "Abogado" y "Fecha de aviso al abogado". Si la persona no tiene abogado, elija eso. Si no, responda a la señal.',
  },
  message: {
    missing: {
      en: 'The interview was held on {held}. For counsel the log says: {status:counsel-status}. Was counsel told before?',
      es: 'La entrevista fue el {held}. Sobre el abogado, la bitácora dice: {status:counsel-status}. ¿Se le avisó antes?',
    },
    late: {
      en: 'The interview was held on {held}. Counsel was told on {told}. Was there an earlier notice?',
      es: 'La entrevista fue el {held}. Se avisó al abogado el {told}. ¿Hubo un aviso anterior?',
    },
  },
  since: '1.0',
  check({ interview, agency_id, facility }, report, sight) {
    if (interview?.held !== true) return;
    const {
      counsel_status: status = 'not-recorded',
      held_on,
      held_at,
      counsel_notified_on,
      counsel_notified_at,
    } = interview;
    if (NO_COUNSEL.has(status)) return;
    const zone = sight.zoneOf(agency_id, facility?.facility_id);
    const isLate = isBefore(held_on, held_at, counsel_notified_on, counsel_notified_at, zone);
    const isTold = TOLD.has(status) || (counsel_notified_on ?? counsel_notified_at) !== undefined;
    const on = dateOf(held_on, held_at, zone);
    if (on === undefined || (isTold && !isLate)) return;
    const found = provisionOn('counsel-notice-before-interview', agency_id, on, sight);
    if (found === undefined) return;
    const values = {
      held: showWhen(held_on, held_at),
      status,
      told: showWhen(counsel_notified_on, counsel_notified_at),
    };
    const [variant, field] = isLate
      ? ['late', counsel_notified_on === undefined ? 'counsel_notified_at' : 'counsel_notified_on']
      : ['missing', 'counsel_status'];
    report(`/interview/${field}`, { variant, values, basis: basisOf([found]) });
  },
};

const NO_COUNSEL = new Set<string>(['no-lawyer', 'waived']);
const TOLD = new Set<string>(['present', 'notified-not-present']);
