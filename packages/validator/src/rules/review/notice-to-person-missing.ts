import type { RecordRule, Request, RequestDecision } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { codesOfGroup } from '../../facts/codes-of-group.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { isComplied } from '../../facts/is-complied.ts';
import { lawSketch } from '../../facts/law-sketch.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import { skipForLaw } from '../../facts/skip-for-law.ts';
import type { Sight } from '../../sight.ts';

/** A copy or notice that law or policy gives a person in custody is not in the log. */
export const noticeToPersonMissing: RecordRule<Request, Sight> = {
  id: 'notice-to-person-missing',
  scope: 'record',
  record: 'request',
  when: 'ask',
  severity: 'flag',
  title: { en: 'Was the person given notice?', es: '¿Se avisó a la persona?' },
  why: {
    en: 'A law or policy in force asks that the person gets a copy of the request and hears what the agency will do. A lawyer or a chosen person is told too.',
    es: 'Una ley o política vigente exige dar a la persona copia de la solicitud y decirle qué hará la agencia. También se avisa a un abogado o a quien ella elija.',
  },
  fix: {
    en: 'In Excel, add a row to the sheet of notices: which notice, to whom, given or not, and the day. If the law does not ask for it here, choose "Not required". Else answer the flag.',
    es: 'En Excel, agregue una fila en la hoja de avisos: qué aviso, a quién, si se entregó y la fecha. Si la ley no lo exige en este caso, elija "No se requería". Si no, responda a la señal.',
  },
  message: {
    copy: {
      en: 'The law or policy on file asks for a copy of this request to the person. None is logged. Was one given?',
      es: 'La ley o política registrada exige dar a la persona copia de esta solicitud. No consta. ¿Se entregó?',
    },
    intent: {
      en: 'The law or policy on file asks to tell the person what the agency will do. No such notice is logged. Was it given?',
      es: 'La ley o política registrada exige decir a la persona qué hará la agencia. No consta ese aviso. ¿Se dio?',
    },
    others: {
      en: 'ICE was told of the release. The law or policy on file asks to tell a lawyer or a chosen person too. No such notice is logged. Was it given?',
      es: 'Se avisó a ICE de la salida. La ley o política registrada exige avisar también a un abogado o a quien la persona elija. No consta ese aviso. ¿Se dio?',
    },
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id, quantity, notices, instruments, received_on } = request;
    if (quantity !== undefined || agency_id === undefined) return;
    const { gap, provisions } = lawSketch(sight.law, agency_id);
    const isAsked = PROVISIONS.some((provision) => provisions.has(provision));
    if (!(isAsked || gap) || !asks.some(isAboutRelease)) return;
    if (!isAsked) return gap && skipForLaw(gap, sight);
    const askFor = (variant: string, at: 0 | 1 | 2, on: string | undefined) => {
      const found = on === undefined ? undefined : provisionOn(PROVISIONS[at], agency_id, on, sight);
      if (found !== undefined) report('/notices', { variant, basis: basisOf([found]) });
    };
    const has = (types: ReadonlySet<string>) =>
      notices.some(({ notice, status }) => types.has(notice) && ANSWERED.has(status));
    const zone = sight.zoneOf(agency_id);
    if (!instruments.some((paper) => paper.served_on_person === true) && !has(COPY)) askFor('copy', 0, received_on);
    if (!has(INTENT)) {
      const decided = asks.filter(isAboutRelease).map(decisionInForce).find(isDecided);
      askFor('intent', 1, dateOf(decided?.decided_on, decided?.decided_at, zone));
    }
    const told = asks.find((ask) => ask.result === 'ice-notified' && isAboutRelease(ask));
    const isOnTheSide = ({ to = 'unknown', status }: Request['notices'][number]) =>
      ON_THE_SIDE.has(to) && ANSWERED.has(status);
    if (told !== undefined && !notices.some(isOnTheSide) && !has(OTHERS))
      askFor('others', 2, dateOf(told.result_on, told.result_at, zone));
  },
};

const PROVISIONS = ['copy-of-request-to-person', 'intent-notice', 'notice-to-counsel-or-designee'] as const;
const COPY = new Set<string>(['copy-of-request']);
const INTENT = new Set<string>(['intent', 'release-notified-to-ice', 'written-reason']);
const OTHERS = new Set<string>(['counsel', 'designee']);

const ON_THE_SIDE = codesOfGroup('notice-recipient', 'person-side');

/** Given, tried, or not required: then there is nothing to ask. */
const ANSWERED = new Set([
  'attempted',
  ...codesOfGroup('notice-status', 'given'),
  ...codesOfGroup('notice-status', 'not-required'),
]);

/** Such laws speak of detainers, notices and transfers of people in custody. */
const ABOUT_RELEASE = new Set<string>(['hold-custody', 'notify-release', 'transfer-custody']);

function isAboutRelease({ ask, closed_without_decision }: Request['asks'][number]): boolean {
  return ABOUT_RELEASE.has(ask) && closed_without_decision !== 'not-in-custody';
}

function isDecided(decision: RequestDecision | undefined): boolean {
  return isComplied(decision?.decision) || decision?.decision === 'declined';
}
