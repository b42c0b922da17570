import { groupOf, type LawItem, papersBy } from '@daybook/reports';
import type { LegalProfileDuty, RecordRule, Request } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { claims } from '../../facts/claims.ts';
import { couldOblige } from '../../facts/could-oblige.ts';
import { dateOf } from '../../facts/date-of.ts';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { dutyOn } from '../../facts/duty-on.ts';
import { isComplied } from '../../facts/is-complied.ts';
import { isJudicialPaper } from '../../facts/is-judicial-paper.ts';
import type { Sight } from '../../sight.ts';

/** The agency did what was asked, and the law on file for that ask, place and day does not allow it without a court. */
export const compliedWhereLawProhibits: RecordRule<Request, Sight> = {
  id: 'complied-where-law-prohibits',
  scope: 'record',
  record: 'request',
  when: 'complied',
  severity: 'flag',
  title: {
    en: 'Complied where the law on file does not allow it?',
    es: '¿Se atendió algo que la ley registrada no permite?',
  },
  why: {
    en: 'On the day of the decision, a law on file for this place bars this ask, or asks for a warrant of a judge first. Exceptions may apply.',
    es: 'El día de la decisión, una ley registrada para este lugar prohíbe lo pedido o exige antes una orden judicial. Puede haber excepciones.',
  },
  fix: {
    en: 'List the paper of the court, if there was one. In Excel, choose the exception that applied in the column "Reasons", such as "Already public". Else answer the flag.',
    es: 'Anote el documento del tribunal, si lo hubo. En Excel, elija en la columna "Motivos" la excepción que se aplicó, por ejemplo "Ya era público". Si no, responda a la señal.',
  },
  message: {
    prohibited: {
      en: 'Complied on {on} with: {ask:ask}. The law on file does not allow that. What was the ground?',
      es: 'El {on} se atendió: {ask:ask}. La ley registrada no lo permite. ¿Cuál fue el fundamento?',
    },
    'requires-judicial-warrant': {
      en: 'Complied on {on} with: {ask:ask}. The law on file asks for a warrant of a judge. None is logged. What was the ground?',
      es: 'El {on} se atendió: {ask:ask}. La ley registrada exige una orden judicial. No consta ninguna. ¿Cuál fue el fundamento?',
    },
  },
  since: '1.0',
  check(request, report, sight) {
    if (!couldOblige('restricted', request.agency_id, sight)) return;
    for (let at = 0; at < request.asks.length; at++) {
      const ask = request.asks[at] as Request['asks'][number];
      const decision = decisionInForce(ask);
      if (decision === undefined || !isComplied(decision.decision)) continue;
      const on = dateOf(decision.decided_on, decision.decided_at, sight.zoneOf(request.agency_id));
      if (on === undefined || papersBy(request, on).some(isJudicialPaper) || claims(decision, 'judicial-warrant'))
        continue;
      const answer = dutyOn(ask.ask, request, on, sight, 'restricted');
      if (answer === undefined || !isBar(answer.duty)) continue;
      const bars = answer.items.filter(({ statement }) => isBar(statement.duty));
      if (bars.every((bar) => exceptionsOf(bar).some((condition) => claims(decision, condition)))) continue;
      const pointer = `/asks/${at}/decisions/${ask.decisions.length - 1}/decision`;
      report(pointer, { variant: answer.duty, values: { on, ask: ask.ask }, basis: basisOf(bars) });
    }
  },
};

function isBar(duty: string): boolean {
  return groupOf('local-duty', duty) === 'restricted';
}

/** What lifts a bar: its exceptions, and the choices of a law that asks for one of several things. */
function exceptionsOf({ statement }: LawItem<LegalProfileDuty>): readonly string[] {
  return statement.duty === 'prohibited'
    ? (statement.exceptions ?? [])
    : [...(statement.exceptions ?? []), 'court-order'];
}
