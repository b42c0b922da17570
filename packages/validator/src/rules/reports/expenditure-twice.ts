import type { QuarterlyReport, RecordRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** One line of the statement of money that stands there twice. */
export const expenditureTwice: RecordRule<QuarterlyReport, Sight> = {
  id: 'expenditure-twice',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'warning',
  title: { en: 'The same line of money twice', es: 'El mismo renglón de dinero dos veces' },
  why: {
    en: 'Lines are added up. One that stands there twice doubles what was spent.',
    es: 'Los renglones se suman. Uno repetido duplica lo gastado.',
  },
  fix: {
    en: 'Delete the second line. If there were two alike, join them in one, or tell them apart by the agreement.',
    es: 'Elimine el segundo renglón. Si hubo dos iguales, júntelos en uno o distíngalos por el acuerdo.',
  },
  message: {
    en: 'This line stands here twice: {category:cost-category}, {source:money-source}, {cents} cents.',
    es: 'Este renglón está dos veces: {category:cost-category}, {source:money-source}, {cents} centavos.',
  },
  since: '1.0',
  check({ expenditures }, report) {
    for (const [at, one] of expenditures.entries()) {
      const { category, money_source: source, amount_cents: cents } = one;
      if (cents === undefined || cents === 0) continue;
      if (expenditures.slice(0, at).some((other) => FIELDS.every((field) => other[field] === one[field])))
        report(`/expenditures/${at}`, { values: { category, source, cents } });
    }
  },
};
const FIELDS = ['category', 'money_source', 'flow', 'amount_cents', 'basis', 'agreement_id'] as const;
