import type { Request, RequestAsk } from '@daybook/types';
import type { Case } from '../counting/case.ts';
import { decisionOf } from '../counting/decision-of.ts';
import { groupOf } from '../counting/group-of.ts';
import type { Measure } from '../counting/measure.ts';

/**
 * People to whom the agency gave ICE access, as California and Connecticut count them: it complied with an ask, gave
 * information because of one, or told ICE unasked. One entry is taken as one person, placed by the first day of access.
 * Only reports of those laws count it; who is asked for which access is for their parts to say.
 */
export const iceAccess: Measure = {
  id: 'ice-access',
  table_id: 'ice-access',
  subject: 'information',
  title: { en: 'People given access by ICE', es: 'Personas a las que ICE tuvo acceso' },
  unit: 'persons',
  kind: 'flow',
  placed_by: 'disclosed',
  dimensions: [],
  adds_over_time: true,
  adds_over_agencies: true,
  count(request, at, add) {
    const giving = request.asks.filter((ask) => ask.disclosures.length > 0 || isComplied(ask));
    if (request.contact !== undefined) add(at.received_on, at.quantity);
    else if (giving.length > 0) add(firstDay(request, giving, at), at.quantity);
  },
};

function isComplied(ask: RequestAsk): boolean {
  return groupOf('decision', decisionOf(ask)) === 'complied';
}

/** The first day of what was given; where the log has no day of it, the day of the decision. */
function firstDay({ interview }: Request, giving: readonly RequestAsk[], at: Case): string | undefined {
  const days = giving.flatMap(({ ask, disclosures, result_on, result_at }) => [
    ...disclosures.map(({ disclosed_on, disclosed_at }) => at.dateOf(disclosed_on, disclosed_at)),
    at.dateOf(result_on, result_at),
    interview?.held && ask === 'interview-in-custody' ? at.dateOf(interview.held_on, interview.held_at) : undefined,
    groupOf('ask', ask) === 'custody' ? at.ended?.on : undefined,
  ]);
  const decided = giving.flatMap(({ decisions }) =>
    decisions.map(({ decided_on, decided_at }) => at.dateOf(decided_on, decided_at)),
  );
  return earliest(days) ?? earliest(decided);
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
