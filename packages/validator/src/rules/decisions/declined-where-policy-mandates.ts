import { policiesOnAsk } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { lawSketch } from '../../facts/law-sketch.ts';
import { ownProvisionOn } from '../../facts/own-provision-on.ts';
import type { Sight } from '../../sight.ts';

/** The agency declined, and its own government's policy on that day asks it to comply. */
export const declinedWherePolicyMandates: RecordRule<Request, Sight> = {
  id: 'declined-where-policy-mandates',
  scope: 'record',
  record: 'request',
  when: 'declined',
  severity: 'flag',
  title: {
    en: 'Declined where local policy asks to comply?',
    es: '¿Se denegó algo que la política local manda atender?',
  },
  why: {
    en: 'On the day of the decision, an ordinance or policy of the county, city or agency asked to comply with this. Exceptions may apply.',
    es: 'El día de la decisión, una ordenanza o política del condado, la ciudad o la agencia mandaba atender esto. Puede haber excepciones.',
  },
  fix: {
    en: 'In Excel, choose the exception that applied in the column "Reasons", such as "State law does not allow it". Else answer the flag.',
    es: 'En Excel, elija en la columna "Motivos" la excepción que se aplicó, por ejemplo "La ley estatal no lo permite". Si no, responda a la señal.',
  },
  message: {
    en: 'Declined on {on}: {ask:ask}. A local policy says: {provision:policy-provision}. What was the ground?',
    es: 'El {on} se denegó: {ask:ask}. Una política local dice: {provision:policy-provision}. ¿Cuál fue el fundamento?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id } = request;
    if (agency_id === undefined) return;
    if (lawSketch(sight.law, agency_id).ownProvisions.size === 0) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const decision = decisionInForce(ask);
      if (decision?.decision !== 'declined' || policiesOnAsk.towards[ask.ask] === undefined) continue;
      if (decision.reasons.some((reason) => EXCEPTIONS.has(reason))) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === undefined ? undefined : ownProvisionOn(policiesOnAsk.towards[ask.ask], agency_id, on, sight);
      if (on === undefined || found === undefined) continue;
      const values = { on, ask: ask.ask, provision: found.statement.provision };
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { values, basis: basisOf([found]) });
    }
  },
};

/** Reasons that hold whatever a local policy asks. */
const EXCEPTIONS = new Set<string>([
  'state-law-prohibits',
  'court-order-contrary',
  'subject-not-in-custody',
  'us-citizen-or-claim',
  'identity-not-confirmed',
  'form-incomplete-or-unsigned',
  'requester-not-verified',
  'ice-did-not-appear',
]);
