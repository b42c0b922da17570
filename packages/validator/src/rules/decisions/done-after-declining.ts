import type { RecordRule, Request } from '@daybook/types';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import { isComplied } from '../../facts/is-complied.ts';
import type { Sight } from '../../sight.ts';

/** The agency declined, and the log says that the thing was done. */
export const doneAfterDeclining: RecordRule<Request, Sight> = {
  id: 'done-after-declining',
  scope: 'record',
  record: 'request',
  when: 'declined',
  severity: 'warning',
  title: { en: 'Declined, and done all the same', es: 'Denegada y, sin embargo, hecha' },
  why: {
    en: 'A decision to decline and a result that follows from complying contradict each other. Tables of decisions or tables of results are wrong.',
    es: 'Una denegación y un resultado propio de haber atendido se contradicen. Las tablas de decisiones o las de resultados están mal.',
  },
  fix: {
    en: 'If only a part was declined, choose "Complied in part". If a later decision was to comply, add it. In Excel, check "Decision" and "What it led to" in the row of the ask.',
    es: 'Si solo se denegó una parte, elija "Atendida en parte". Si una decisión posterior fue atender, agréguela. En Excel, revise "Decisión" y "En qué resultó" en la fila de lo pedido.',
  },
  message: {
    en: 'Declined: {ask:ask}. But it led to this: {result:ask-result}.',
    es: 'Se denegó: {ask:ask}. Pero resultó en esto: {result:ask-result}.',
  },
  since: '1.0',
  check({ asks }, report) {
    for (let at = 0; at < asks.length; at++) {
      const one = asks[at] as Request['asks'][number];
      const { ask, result, disclosures, decisions } = one;
      if (result === undefined || !DONE.has(result) || decisionInForce(one)?.decision !== 'declined') continue;
      // A hold may have been made, and stopped by a later decision.
      if (decisions.some(({ decision }) => isComplied(decision))) continue;
      // Information that was given after declining is asked about by another rule.
      if (disclosures.length === 0) report(`/asks/${at}/result`, { values: { ask, result } });
    }
  },
};
/** Results that come only of doing what was asked. */
const DONE = new Set<string>([
  'ice-notified',
  'hold-made',
  'interview-held',
  'information-given',
  'records-produced',
  'database-searched',
  'access-given',
  'operation-supported',
  'resources-provided',
  'warrant-served',
]);
