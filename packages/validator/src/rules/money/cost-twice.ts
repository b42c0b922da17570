import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** One cost of a request that is entered twice. */
export const costTwice: RecordRule<Request, Sight> = {
  id: 'cost-twice',
  scope: 'record',
  record: 'request',
  when: 'cost',
  severity: 'warning',
  title: { en: 'The same cost twice', es: 'El mismo costo dos veces' },
  why: {
    en: 'Costs are added up. One that is entered twice doubles what was spent.',
    es: 'Los costos se suman. Uno anotado dos veces duplica lo gastado.',
  },
  fix: {
    en: 'If it is one cost, delete the second row in the sheet of costs. If there were two alike, join them in one row and raise "Units".',
    es: 'Si es un solo costo, elimine la segunda fila en la hoja de costos. Si hubo dos iguales, júntelos en una fila y aumente "Unidades".',
  },
  message: {
    en: 'This cost stands here twice: {category:cost-category}, {cents} cents, {on}.',
    es: 'Este costo está dos veces: {category:cost-category}, {cents} centavos, {on}.',
  },
  since: '1.0',
  check({ costs }, report) {
    for (let at = 1; at < costs.length; at++) {
      const one = costs[at] as Request['costs'][number];
      if (!costs.slice(0, at).some((other) => FIELDS.every((field) => other[field] === one[field]))) continue;
      report(`/costs/${at}`, {
        values: { category: one.category, cents: one.amount_cents, on: one.incurred_on },
      });
    }
  },
};
const FIELDS = [
  'category',
  'money_source',
  'flow',
  'amount_cents',
  'unit_count',
  'unit_rate_cents',
  'incurred_on',
  'agreement_id',
] as const;
