import type { RecordRule, Request } from '@daybook/types';
import { codesOfGroup } from '../../facts/codes-of-group.ts';
import type { Sight } from '../../sight.ts';

/** A reason to comply beside a decision to decline, or the other way round. */
export const decisionReasonContradictsDecision: RecordRule<Request, Sight> = {
  id: 'decision-reason-contradicts-decision',
  scope: 'record',
  record: 'request',
  when: 'reason',
  readers: ['agency', 'public'],
  severity: 'warning',
  title: { en: 'A reason for the opposite decision', es: 'Un motivo para la decisión contraria' },
  why: {
    en: 'Each reason explains either why an agency complied or why it declined. One of the other kind makes tables of reasons wrong.',
    es: 'Cada motivo explica por qué se atendió o por qué se denegó. Uno de la otra clase descuadra las tablas de motivos.',
  },
  fix: {
    en: 'Choose a reason that fits, or correct "Decision". In Excel, several reasons stand in one cell of "Reasons", parted by semicolons. If only a part was done, choose "Complied in part".',
    es: 'Elija un motivo que concuerde, o corrija "Decisión". En Excel, varios motivos van en una celda de "Motivos", separados con punto y coma. Si solo se atendió una parte, elija "Atendida en parte".',
  },
  message: {
    en: 'The decision is: {decision:decision}. The reason "{reason:decision-reason}" is for the opposite.',
    es: 'La decisión es: {decision:decision}. El motivo "{reason:decision-reason}" es para lo contrario.',
  },
  since: '1.0',
  check({ asks }, report) {
    for (let i = 0; i < asks.length; i++) {
      const { decisions } = asks[i] as Request['asks'][number];
      for (let j = 0; j < decisions.length; j++) {
        const { decision, reasons } = decisions[j] as (typeof decisions)[number];
        const opposite = decision === 'declined' ? TO_COMPLY : decision === 'complied-full' ? TO_DECLINE : undefined;
        if (opposite === undefined) continue;
        reasons.forEach((reason, at) => {
          if (opposite.has(reason)) report(`/asks/${i}/decisions/${j}/reasons/${at}`, { values: { decision, reason } });
        });
      }
    }
  },
};

/** Who complied in part had reasons of both kinds. */
const TO_COMPLY = codesOfGroup('decision-reason', 'complied');
const TO_DECLINE = codesOfGroup('decision-reason', 'declined');
