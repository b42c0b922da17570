import { papersBy, policiesOnAsk } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { claims } from '../../facts/claims.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { isComplied } from '../../facts/is-complied.ts';
import { isJudicialPaper } from '../../facts/is-judicial-paper.ts';
import { lawSketch } from '../../facts/law-sketch.ts';
import { ownProvisionOn } from '../../facts/own-provision-on.ts';
import type { Sight } from '../../sight.ts';

/** The agency did what was asked, and its own government's policy on that day speaks against it. */
export const compliedWherePolicyProhibits: RecordRule<Request, Sight> = {
  id: 'complied-where-policy-prohibits',
  scope: 'record',
  record: 'request',
  when: 'complied',
  severity: 'flag',
  title: { en: 'Complied where local policy says not to?', es: '¿Se atendió algo que la política local no permite?' },
  why: {
    en: 'On the day of the decision, an ordinance or policy of the county, city or agency said not to do this without a court. Exceptions may apply.',
    es: 'El día de la decisión, una ordenanza o política del condado, la ciudad o la agencia decía que no se hiciera sin un tribunal. Puede haber excepciones.',
  },
  fix: {
    en: 'List the paper of the court, if there was one. In Excel, choose the exception that applied in the column "Reasons", such as "Exception by command". Else answer the flag.',
    es: 'Anote el documento del tribunal, si lo hubo. En Excel, elija en la columna "Motivos" la excepción que se aplicó, por ejemplo "Excepción del mando". Si no, responda a la señal.',
  },
  message: {
    en: 'Complied on {on} with: {ask:ask}. A local policy says: {provision:policy-provision}. What was the ground?',
    es: 'El {on} se atendió: {ask:ask}. Una política local dice: {provision:policy-provision}. ¿Cuál fue el fundamento?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id } = request;
    if (agency_id === undefined) return;
    if (lawSketch(sight.law, agency_id).ownProvisions.size === 0) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const decision = decisionInForce(ask);
      if (decision === undefined || !isComplied(decision.decision) || policiesOnAsk.against[ask.ask] === undefined)
        continue;
      if (claims(decision, 'court-order') || decision.reasons.some((reason) => EXCEPTIONS.has(reason))) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      if (on === undefined || papersBy(request, on).some(isJudicialPaper)) continue;
      const found = ownProvisionOn(policiesOnAsk.against[ask.ask], agency_id, on, sight);
      if (found === undefined) continue;
      const values = { on, ask: ask.ask, provision: found.statement.provision };
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { values, basis: basisOf([found]) });
    }
  },
};

/** Reasons that name an exception. */
const EXCEPTIONS = new Set<string>([
  'already-public-information',
  'command-exception',
  'exigent-public-safety',
  'state-mandate',
]);
