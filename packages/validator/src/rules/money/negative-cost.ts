import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An amount below zero. */
export const negativeCost: RecordRule<Request, Sight> = {
  id: 'negative-cost',
  scope: 'record',
  record: 'request',
  when: 'cost',
  readers: ['agency', 'public'],
  severity: 'error',
  title: { en: 'A cost below zero', es: 'Un costo menor que cero' },
  why: {
    en: 'Money spent and money received stand in lines of their own and are never set off against each other. A minus sign hides one of them.',
    es: 'El dinero gastado y el recibido van en renglones aparte y nunca se compensan. Un signo menos oculta uno de los dos.',
  },
  fix: {
    en: 'Write the amount without the minus sign, and choose "Received" or "Repayment received" in the column "Flow". In Excel, take a line that was entered by mistake out of the sheet.',
    es: 'Escriba el monto sin el signo menos y elija "Ingreso" o "Reembolso recibido" en la columna "Movimiento". En Excel, quite de la hoja el renglón que se anotó por error.',
  },
  message: {
    amount: {
      en: 'The amount is {cents} cents. Amounts are never below zero.',
      es: 'El monto es {cents} centavos. Un monto nunca es menor que cero.',
    },
    rate: {
      en: 'The rate is {cents} cents. Rates are never below zero.',
      es: 'La tarifa es {cents} centavos. Una tarifa nunca es menor que cero.',
    },
  },
  since: '1.0',
  check({ costs }, report) {
    for (let at = 0; at < costs.length; at++) {
      const { amount_cents, unit_rate_cents } = costs[at] as Request['costs'][number];
      if (amount_cents < 0) report(`/costs/${at}/amount_cents`, { variant: 'amount', values: { cents: amount_cents } });
      if (unit_rate_cents !== undefined && unit_rate_cents < 0)
        report(`/costs/${at}/unit_rate_cents`, { variant: 'rate', values: { cents: unit_rate_cents } });
    }
  },
};
