import { parsePeriod } from '@daybook/reports';
import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { totalOf } from '../../facts/total-of.ts';
import type { Sight } from '../../sight.ts';

/** A rate with a figure that the report itself gives otherwise. */
export const rateDiffersFromItsParts: RecordRule<QuarterlyReport, Sight> = {
  id: 'rate-differs-from-its-parts',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'error',
  title: { en: 'A rate with another figure than the report', es: 'Una tasa con otra cifra que la del informe' },
  why: {
    en: 'A rate is made of two figures of the same report. If they differ, one of the two is wrong.',
    es: 'Una tasa se hace con dos cifras del mismo informe. Si difieren, una de las dos está mal.',
  },
  fix: {
    en: 'Make the report again from the log, or correct the figure: in the table, in the context, or in the rate.',
    es: 'Haga de nuevo el informe a partir de la bitácora, o corrija la cifra: en la tabla, en el contexto o en la tasa.',
  },
  message: {
    en: 'The rate uses {found}. The report itself says {expected}.',
    es: 'La tasa usa {found}. El propio informe dice {expected}.',
  },
  since: '1.0',
  check({ rates, tables, context, period }, report) {
    const figureOf = (name: string, months: number) => {
      const table = tables.find(({ measure }) => measure === name);
      if (table !== undefined) return months === monthsOf(period.name) ? totalOf(table) : undefined;
      return context.find(({ item, coverage_months }) => item === name && coverage_months === months)?.value;
    };
    for (const [at, { numerator_of, numerator, denominator_of, denominator, coverage_months }] of rates.entries()) {
      const judge = (field: string, name: string, found: number | undefined) => {
        const expected = found === undefined ? undefined : figureOf(name, coverage_months);
        if (found !== undefined && expected !== undefined && found !== expected)
          report(`/rates/${at}/${field}`, { values: { found, expected } });
      };
      judge('numerator', numerator_of, numerator);
      judge('denominator', denominator_of, denominator);
    }
  },
};
function monthsOf(period: string): number {
  return parsePeriod(period)?.months.length ?? 0;
}
