import { parsePeriod } from '@daybook/reports';
import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A period whose first or last day is not that of its name. */
export const periodWrongDates: RecordRule<QuarterlyReport, Sight> = {
  id: 'period-wrong-dates',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  title: { en: 'The dates are not those of the period', es: 'Las fechas no son las del período' },
  why: {
    en: 'Reports are added and compared by the name of the period. With other dates they would overlap or leave gaps.',
    es: 'Los informes se suman y comparan por el nombre del período. Con otras fechas se traslaparían o dejarían huecos.',
  },
  fix: {
    en: 'A quarter starts on the first day of January, April, July or October. Correct the dates, or the name of the period.',
    es: 'Un trimestre empieza el primer día de enero, abril, julio u octubre. Corrija las fechas o el nombre del período.',
  },
  message: {
    start: {
      en: 'The period {name} begins on {expected}, not on {found}.',
      es: 'El período {name} empieza el {expected}, no el {found}.',
    },
    end: {
      en: 'The period {name} ends on {expected}, not on {found}.',
      es: 'El período {name} termina el {expected}, no el {found}.',
    },
    'no-period': {
      en: 'No period is named {name}.',
      es: 'Ningún período se llama {name}.',
    },
  },
  since: '1.0',
  check({ period: { name, start_on, end_on } }, report) {
    const period = parsePeriod(name);
    if (period === undefined) return report('/period/name', { variant: 'no-period', values: { name } });
    const judge = (field: string, variant: string, found: string, expected: string) => {
      if (found === expected) return;
      report(`/period/${field}`, {
        variant,
        values: { name, expected, found },
        fix: { from: found, to: expected, certain: false },
      });
    };
    judge('start_on', 'start', start_on, period.start_on);
    judge('end_on', 'end', end_on, period.end_on);
  },
};
