import type { RecordRule, Request } from '@daybook/types';
import { decisionInForce } from '../../facts/decision-in-force.ts';
import type { Sight } from '../../sight.ts';

/** An ask was granted or declined, and the log gives no reason. */
export const decisionWithoutReason: RecordRule<Request, Sight> = {
  id: 'decision-without-reason',
  scope: 'record',
  record: 'request',
  when: 'complied-or-declined',
  severity: 'warning',
  title: { en: 'No reason for the decision', es: 'Sin motivo de la decisión' },
  why: {
    en: 'Why an agency declined or complied is what no other source tells. ICE does not record it.',
    es: 'Por qué una agencia denegó o atendió es lo que ninguna otra fuente dice. ICE no lo registra.',
  },
  fix: {
    en: 'In Excel, choose a reason from the list in the column "Reasons". If nobody wrote it down, choose "Not recorded".',
    es: 'En Excel, elija un motivo de la lista en la columna "Motivos". Si nadie lo anotó, elija "No se anotó".',
  },
  message: {
    en: 'The decision is: {decision:decision}. No reason is given.',
    es: 'La decisión es: {decision:decision}. No consta ningún motivo.',
  },
  since: '1.0',
  check({ asks, source }, report) {
    if (source.kind !== 'own-log') return;
    for (let at = 0; at < asks.length; at++) {
      const one = asks[at] as Request['asks'][number];
      const { decision = '', reasons } = decisionInForce(one) ?? {};
      if (reasons?.length !== 0 || !DECIDED.test(decision)) continue;
      report(`/asks/${at}/decisions/${one.decisions.length - 1}/reasons`, { values: { decision } });
    }
  },
};
const DECIDED = /^(complied|declined)/;
