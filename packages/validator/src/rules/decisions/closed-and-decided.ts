import type { RecordRule, Request } from '@daybook/types';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import type { Sight } from '../../sight.ts';

/** An ask is closed without a decision, and has a decision in force. */
export const closedAndDecided: RecordRule<Request, Sight> = {
  id: 'closed-and-decided',
  scope: 'record',
  record: 'request',
  when: 'closed',
  readers: ['agency', 'public'],
  severity: 'error',
  title: { en: 'Decided, and closed without a decision', es: 'Decidida, y cerrada sin decisión' },
  why: {
    en: 'An ask ends in one way. If both stand, it is counted twice and the balance of the quarter does not close.',
    es: 'Lo pedido termina de una sola manera. Si constan las dos, se cuenta dos veces y el saldo del trimestre no cuadra.',
  },
  fix: {
    en: 'If it was decided, empty "Closed without decision" and "Closed on" in Excel: what came later belongs under "What it led to". If nobody decided, remove the decision.',
    es: 'Si se decidió, vacíe en Excel "Cerrado sin decisión" y "Fecha de cierre": lo que vino después va en "En qué resultó". Si nadie decidió, quite la decisión.',
  },
  message: {
    en: 'Closed without a decision: {why:closed-without-decision}. But the decision in force is: {decision:decision}.',
    es: 'Cerrada sin decisión: {why:closed-without-decision}. Pero la decisión vigente es: {decision:decision}.',
  },
  since: '1.0',
  check({ asks }, report) {
    for (let at = 0; at < asks.length; at++) {
      const ask = asks[at] as Request['asks'][number];
      const why = ask.closed_without_decision;
      const decision = why === undefined ? undefined : decisionInForce(ask)?.decision;
      if (why === undefined || decision === undefined || !/^(complied|declined)/.test(decision)) continue;
      report(`/asks/${at}/closed_without_decision`, { values: { why, decision } });
    }
  },
};
