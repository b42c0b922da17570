import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** Money that was spent under an agreement on no day of the period in force. */
export const expenditureOnEndedAgreement: RecordRule<QuarterlyReport, Sight> = {
  id: 'expenditure-on-ended-agreement',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'Spent under an agreement that was not in force', es: 'Gasto bajo un acuerdo que no estaba vigente' },
  why: {
    en: 'Money is spent under an agreement while it is in force. A bill may be paid later; but a wrong agreement is more common.',
    es: 'Se gasta bajo un acuerdo mientras está vigente. Una factura puede pagarse después; pero lo más común es un acuerdo equivocado.',
  },
  fix: {
    en: 'Check the agreement of this line and its dates. If another agreement covers the cost, name that one. A repayment that came late is no expense: choose its flow.',
    es: 'Revise el acuerdo de esta línea y sus fechas. Si otro acuerdo cubre el costo, indique ese. Un reembolso que llegó tarde no es un gasto: elija su movimiento.',
  },
  message: {
    ended: {
      en: 'The agreement {agreement} ended on {on}. The period begins on {edge}.',
      es: 'El acuerdo {agreement} terminó el {on}. El período empieza el {edge}.',
    },
    'not-yet': {
      en: 'The agreement {agreement} took effect on {on}. The period ends on {edge}.',
      es: 'El acuerdo {agreement} entró en vigor el {on}. El período termina el {edge}.',
    },
  },
  since: '1.0',
  check({ expenditures, period: { start_on, end_on } }, report, sight) {
    for (const [at, { agreement_id: agreement, flow }] of expenditures.entries()) {
      if (agreement === undefined || flow !== 'expense') continue;
      const found = sight.agreement(agreement);
      if (found === undefined) {
        sight.skip('agreements-not-given');
        continue;
      }
      const pointer = `/expenditures/${at}/agreement_id`;
      const { ended_on, effective_on, signed_on } = found;
      const ended = turnedRound(start_on, ended_on);
      const early = turnedRound(effective_on ?? signed_on, end_on);
      if (ended !== undefined)
        report(pointer, { variant: 'ended', values: { agreement, on: ended.later, edge: start_on } });
      else if (early !== undefined)
        report(pointer, { variant: 'not-yet', values: { agreement, on: early.earlier, edge: end_on } });
    }
  },
};
