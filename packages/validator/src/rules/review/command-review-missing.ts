import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { couldBind } from '../../facts/could-bind.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import type { Sight } from '../../sight.ts';

/** A request was decided without the review by command that a policy in force asks for. */
export const commandReviewMissing: RecordRule<Request, Sight> = {
  id: 'command-review-missing',
  scope: 'record',
  record: 'request',
  when: 'complied-or-declined',
  severity: 'flag',
  title: { en: 'Did command review this request?', es: '¿Revisó el mando esta solicitud?' },
  why: {
    en: 'A policy in force on that day asks command to review and approve every request of ICE.',
    es: 'Una política vigente ese día exige que el mando revise y apruebe toda solicitud de ICE.',
  },
  fix: {
    en: 'In Excel, fill in "Reviewed by" and "Result of the review" in the row of the decision. If it was decided in an emergency, choose "Skipped because of urgency". Else answer the flag.',
    es: 'En Excel, llene "Revisado por" y "Resultado de la revisión" en la fila de la decisión. Si se decidió con urgencia, elija "Omitida por urgencia". Si no, responda a la señal.',
  },
  message: {
    level: {
      en: 'Decided on {on}. The policy on file asks for review by command. The log says: {level:review-level}. Did command review it?',
      es: 'Se decidió el {on}. La política registrada exige revisión del mando. La bitácora dice: {level:review-level}. ¿La revisó el mando?',
    },
    result: {
      en: 'Decided on {on}. The policy on file asks for review by command. The result of the review is not logged. What was it?',
      es: 'Se decidió el {on}. La política registrada exige revisión del mando. No consta el resultado de la revisión. ¿Cuál fue?',
    },
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id, direction } = request;
    if (direction !== 'inbound') return;
    if (!couldBind('command-review-every-request', agency_id, sight)) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const decision = decisionInForce(ask);
      if (decision === undefined || !DECIDED.test(decision.decision)) continue;
      const { review_level: level = 'not-recorded', review_result: result = 'not-recorded' } = decision;
      const isReviewed = !BELOW.has(groupOf('review-level', level) ?? 'missing');
      if (result === 'bypassed-exigent' || (isReviewed && groupOf('review-result', result) === 'decided')) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === undefined ? undefined : provisionOn('command-review-every-request', agency_id, on, sight);
      if (on === undefined || found === undefined) continue;
      const [variant, field] = isReviewed ? ['result', 'review_result'] : ['level', 'review_level'];
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/${field}`;
      report(pointer, { variant, values: { on, level }, basis: basisOf([found]) });
    }
  },
};

const DECIDED = /^(complied|declined)/;
/** Groups of review that are not command; counsel, a court or a governing body stands beside or above it. */
const BELOW = new Set(['below-command', 'missing']);
