import type { QuarterlyReport, RecordRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A sum of 287(g) awards that the published scale cannot give. */
export const awardSumNotOnTheScale: RecordRule<QuarterlyReport, Sight> = {
  id: 'award-sum-not-on-the-scale',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'warning',
  title: { en: 'A sum of awards that is not on the scale', es: 'Una suma de bonificaciones fuera de la escala' },
  why: {
    en: 'ICE pays $500, $750 or $1,000 for each officer and quarter. Other sums hold pay or repayments, which are other sources.',
    es: 'ICE paga $500, $750 o $1,000 por agente y trimestre. Otras sumas incluyen sueldos o reembolsos, que son otras fuentes.',
  },
  fix: {
    en: 'Put pay and overtime in lines of their own, and check that dollars were not entered as cents.',
    es: 'Ponga los sueldos y las horas extra en renglones propios, y revise que no haya dólares anotados como centavos.',
  },
  message: {
    en: 'The awards are {cents} cents. The scale gives multiples of $250 only, from $500 up.',
    es: 'Las bonificaciones suman {cents} centavos. La escala solo da múltiplos de $250, desde $500.',
  },
  basis: [
    {
      citation: 'DHS release of September 2, 2025: 287(g) reimbursement and performance awards',
      verification: 'verified',
      url: 'https://www.einpresswire.com/article/845414058/',
    },
  ],
  since: '1.0',
  check({ expenditures, period }, report) {
    if (period.start_on < SINCE) return;
    for (const [at, { money_source, flow, amount_cents: cents }] of expenditures.entries()) {
      if (money_source !== 'fed-287g-award' || !PAID.has(flow) || cents === undefined || cents === 0) continue;
      if (cents < LEAST || cents % STEP !== 0) report(`/expenditures/${at}/amount_cents`, { values: { cents } });
    }
  },
};
const SINCE = '2025-10-01';
const PAID = new Set<string>(['revenue', 'reimbursement-received']);
const LEAST = 50_000;
/** What officers at any of the three rates add up to. */
const STEP = 25_000;
