import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { couldOblige } from '../../facts/could-oblige.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { dutyOn } from '../../facts/duty-on.ts';
import type { Sight } from '../../sight.ts';

/** The agency declined, and the law on file for that ask, place and day asks it to comply. */
export const declinedWhereLawMandates: RecordRule<Request, Sight> = {
  id: 'declined-where-law-mandates',
  scope: 'record',
  record: 'request',
  when: 'declined',
  severity: 'flag',
  title: {
    en: 'Declined where the law on file asks to comply?',
    es: '¿Se denegó algo que la ley registrada manda atender?',
  },
  why: {
    en: 'On the day of the decision, a law on file for this place asks agencies to comply with this ask. Exceptions may apply.',
    es: 'El día de la decisión, una ley registrada para este lugar manda atender lo pedido. Puede haber excepciones.',
  },
  fix: {
    en: 'In Excel, choose the exception that applied in the column "Reasons", such as "Form incomplete or unsigned". Else answer the flag.',
    es: 'En Excel, elija en la columna "Motivos" la excepción que se aplicó, por ejemplo "Formulario incompleto o sin firma". Si no, responda a la señal.',
  },
  message: {
    en: 'Declined on {on}: {ask:ask}. The law on file asks to comply with that. What was the ground?',
    es: 'El {on} se denegó: {ask:ask}. La ley registrada manda atenderlo. ¿Cuál fue el fundamento?',
  },
  since: '1.0',
  check(request, report, sight) {
    if (!couldOblige('mandated', request.agency_id, sight)) return;
    for (let at = 0; at < request.asks.length; at++) {
      const ask = request.asks[at] as Request['asks'][number];
      const decision = decisionInForce(ask);
      if (decision?.decision !== 'declined' || decision.reasons.some((reason) => ALWAYS.has(reason))) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(request.agency_id));
      const answer = on === undefined ? undefined : dutyOn(ask.ask, request, on, sight, 'mandated');
      if (on === undefined || answer === undefined || groupOf('local-duty', answer.duty) !== 'mandated') continue;
      const mandates = answer.items.filter(({ statement }) => groupOf('local-duty', statement.duty) === 'mandated');
      const isExcepted = ({ open }: (typeof mandates)[number]) =>
        open.some((condition) => decision.reasons.some((reason) => DENIES[condition]?.includes(reason)));
      if (mandates.every(isExcepted)) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { values: { on, ask: ask.ask }, basis: basisOf(mandates) });
    }
  },
};

/** Reasons that hold against any mandate: there was nobody to hold, or a court said otherwise. */
const ALWAYS = new Set<string>([
  'subject-not-in-custody',
  'court-order-contrary',
  'ice-did-not-appear',
  'requester-not-verified',
]);

/** Reasons that say that a condition of the mandate was not met. */
const DENIES: Readonly<Record<string, readonly string[]>> = {
  'form-sufficient': ['form-incomplete-or-unsigned'],
  'admin-warrant-attached': ['form-incomplete-or-unsigned'],
  'no-proof-of-citizenship': ['us-citizen-or-claim', 'person-circumstances-declined'],
  'not-victim-or-witness': ['victim-witness-protection', 'person-circumstances-declined'],
  'served-on-person': ['not-served-on-person'],
  'qualifying-offense': ['offense-not-qualifying'],
  'qualifying-conviction': ['offense-not-qualifying'],
  'judicial-official-order': ['no-judicial-warrant'],
  reimbursement: ['cost-not-reimbursed'],
  'consent-given': ['interview-consent-refused'],
};
