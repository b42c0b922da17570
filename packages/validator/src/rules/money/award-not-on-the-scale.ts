import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A 287(g) performance award of an amount that the published scale cannot give. */
export const awardNotOnTheScale: RecordRule<Request, Sight> = {
  id: 'award-not-on-the-scale',
  scope: 'record',
  record: 'request',
  when: 'cost',
  severity: 'warning',
  title: { en: 'An award that is not on the scale', es: 'Una bonificación fuera de la escala' },
  why: {
    en: 'Since October 2025 ICE pays $500, $750 or $1,000 for each officer and quarter. Another amount may hold pay or a repayment, which have codes of their own.',
    es: 'Desde octubre de 2025 ICE paga $500, $750 o $1,000 por agente y trimestre. Otro monto puede incluir sueldos o un reembolso, que tienen sus propios códigos.',
  },
  fix: {
    en: 'Compare the amount with the payment notice. In Excel, put pay and overtime in rows of their own, and check that dollars were not entered as cents.',
    es: 'Compare el monto con el aviso de pago. En Excel, ponga los sueldos y las horas extra en sus propias filas, y revise que no haya dólares anotados como centavos.',
  },
  message: {
    amount: {
      en: 'The award is {cents} cents. The scale gives multiples of $250 only, from $500 up.',
      es: 'La bonificación es de {cents} centavos. La escala solo da múltiplos de $250, desde $500.',
    },
    rate: {
      en: 'The rate is {cents} cents for each officer. The scale has $500, $750 and $1,000.',
      es: 'La tarifa es de {cents} centavos por agente. La escala tiene $500, $750 y $1,000.',
    },
  },
  basis: [
    {
      citation: 'DHS release of September 2, 2025: 287(g) reimbursement and performance awards',
      verification: 'verified',
      url: 'https://www.einpresswire.com/article/845414058/',
    },
  ],
  since: '1.0',
  check({ costs }, report) {
    for (let at = 0; at < costs.length; at++) {
      const { money_source, flow, incurred_on, amount_cents, unit_rate_cents } = costs[at] as Request['costs'][number];
      if (money_source !== 'fed-287g-award' || !PAID.has(flow) || incurred_on < SINCE) continue;
      if (unit_rate_cents !== undefined && !RATES.has(unit_rate_cents))
        report(`/costs/${at}/unit_rate_cents`, { variant: 'rate', values: { cents: unit_rate_cents } });
      else if (amount_cents < LEAST || amount_cents % STEP !== 0)
        report(`/costs/${at}/amount_cents`, { variant: 'amount', values: { cents: amount_cents } });
    }
  },
};
const SINCE = '2025-10-01';
const PAID = new Set<string>(['revenue', 'reimbursement-received']);
const RATES = new Set([50_000, 75_000, 100_000]);
const LEAST = 50_000;
/** What officers at any of the three rates add up to. */
const STEP = 25_000;
