import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import type { Sight } from '../../sight.ts';

/** ICE interviewed a person in custody, and the log shows no written consent where law or policy asks for it. */
export const interviewWithoutConsent: RecordRule<Request, Sight> = {
  id: 'interview-without-consent',
  scope: 'record',
  record: 'request',
  when: 'interview',
  severity: 'flag',
  title: {
    en: 'Did the person agree to the interview in writing?',
    es: '¿La persona aceptó la entrevista por escrito?',
  },
  why: {
    en: 'A law or policy in force on that day asks for written consent first. ICE interviews a person in custody only then.',
    es: 'Una ley o política vigente ese día exige primero un consentimiento por escrito. Solo después ICE entrevista a la persona en custodia.',
  },
  fix: {
    en: 'Look at the consent form. In Excel, fill in the column "Consent", or correct "Held". Else answer the flag.',
    es: 'Busque el formulario de consentimiento. En Excel, llene la columna "Consentimiento" o corrija "Realizada". Si no, responda a la señal.',
  },
  message: {
    default: {
      en: 'The interview was held on {on}. For consent the log says: {consent:interview-consent}. Was there written consent?',
      es: 'La entrevista fue el {on}. Sobre el consentimiento, la bitácora dice: {consent:interview-consent}. ¿Hubo consentimiento por escrito?',
    },
    counsel: {
      en: 'The interview was held on {on}. The person agreed only with a lawyer present. The log shows none present. Was one there?',
      es: 'La entrevista fue el {on}. La persona aceptó solo con un abogado presente. La bitácora no muestra ninguno. ¿Hubo uno?',
    },
  },
  since: '1.0',
  check({ interview, agency_id, facility }, report, sight) {
    if (interview?.held !== true) return;
    const { consent = 'not-recorded', counsel_status, held_on, held_at } = interview;
    const needsCounsel = consent === 'counsel-only' && counsel_status !== 'present';
    if (!needsCounsel && SHOWS_CONSENT.has(consent)) return;
    const on = dateOf(held_on, held_at, sight.zoneOf(agency_id, facility?.facility_id));
    const found = on === undefined ? undefined : provisionOn('written-consent-interview', agency_id, on, sight);
    if (on === undefined || found === undefined) return;
    const variant = needsCounsel ? 'counsel' : 'default';
    report('/interview/consent', { variant, values: { on, consent }, basis: basisOf([found]) });
  },
};

/** Codes after which there is nothing to ask; whoever stopped an interview had agreed before. */
const SHOWS_CONSENT = new Set<string>(['given-written', 'counsel-only', 'withdrawn', 'not-required']);
