import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** An amount that is not its units times its rate. */
export const costNotUnitsTimesRate: RecordRule<Request, Sight> = {
  id: 'cost-not-units-times-rate',
  scope: 'record',
  record: 'request',
  when: 'cost',
  severity: 'warning',
  title: { en: 'The amount is not units times rate', es: 'El monto no es unidades por tarifa' },
  why: {
    en: 'Where units and rate are given, readers multiply. A difference is a slip in one of the three, or a part that was not paid.',
    es: 'Donde hay unidades y tarifa, los lectores multiplican. Una diferencia es un error en uno de los tres datos, o una parte que no se pagó.',
  },
  fix: {
    en: 'Compare the three columns "Units", "Rate in cents" and "Amount in cents" with the bill. Look for dollars that were entered as cents.',
    es: 'Compare las tres columnas "Unidades", "Tarifa en centavos" y "Monto en centavos" con la factura. Busque dólares anotados como centavos.',
  },
  message: {
    en: '{units} units at {rate} cents are {product} cents. The amount says {cents}.',
    es: '{units} unidades a {rate} centavos son {product} centavos. El monto dice {cents}.',
  },
  since: '1.0',
  check({ costs }, report) {
    for (let at = 0; at < costs.length; at++) {
      const { unit_count: units, unit_rate_cents: rate, amount_cents: cents } = costs[at] as Request['costs'][number];
      if (units === undefined || rate === undefined || rate < 0) continue;
      const product = units * rate;
      if (cents >= 0 && product !== cents)
        report(`/costs/${at}/amount_cents`, { values: { units, rate, product, cents } });
    }
  },
};
