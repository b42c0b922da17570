import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { couldBind } from '../../facts/could-bind.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { provisionOn } from '../../facts/provision-on.ts';
import type { Sight } from '../../sight.ts';

/** A request was decided, and the log does not show it before the head of the agency where a law asks for that. */
export const agencyHeadReviewMissing: RecordRule<Request, Sight> = {
  id: 'agency-head-review-missing',
  scope: 'record',
  record: 'request',
  when: 'complied-or-declined',
  severity: 'flag',
  title: { en: 'Did the head of the agency see this request?', es: '¿Vio esta solicitud el titular de la agencia?' },
  why: {
    en: 'A law in force on that day asks that requests of ICE go to the head of the agency.',
    es: 'Una ley vigente ese día exige que las solicitudes de ICE lleguen al titular de la agencia.',
  },
  fix: {
    en: 'In Excel, choose "Head of agency" in the column "Reviewed by" if the head or a deputy for such requests saw it. Else answer the flag.',
    es: 'En Excel, elija "Titular de la agencia" en la columna "Revisado por" si la vio el titular o quien lo represente. Si no, responda a la señal.',
  },
  message: {
    en: 'Decided on {on}. The law on file asks that the head of the agency sees it. The log says: {level:review-level}. Did it get there?',
    es: 'Se decidió el {on}. La ley registrada exige que la vea el titular de la agencia. La bitácora dice: {level:review-level}. ¿Llegó allí?',
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id, direction, notices } = request;
    if (direction !== 'inbound') return;
    if (!couldBind('agency-head-review', agency_id, sight)) return;
    if (notices.some(({ to }) => to === 'agency-head')) return;
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const decision = decisionInForce(ask);
      if (decision === undefined || !/^(complied|declined)/.test(decision.decision)) continue;
      const { review_level: level = 'not-recorded' } = decision;
      if (level === 'agency-head' || groupOf('review-level', level) === 'outside') continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(agency_id));
      const found = on === undefined ? undefined : provisionOn('agency-head-review', agency_id, on, sight);
      if (on === undefined || found === undefined) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/review_level`;
      report(pointer, { values: { on, level }, basis: basisOf([found]) });
    }
  },
};
