import { parsePeriod } from '@daybook/reports';
import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A report that covers some months of its period only, or a month outside of it. */
export const monthsCoveredIncomplete: RecordRule<QuarterlyReport, Sight> = {
  id: 'months-covered-incomplete',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'Not all months are covered', es: 'No se cubren todos los meses' },
  why: {
    en: 'A month without a log is a gap, not a zero. Totals of such a report are lower than what happened.',
    es: 'Un mes sin bitácora es un hueco, no un cero. Los totales de un informe así son menores que lo ocurrido.',
  },
  fix: {
    en: 'Add the missing months and count again. If there was no log, leave the month out: the gap then shows.',
    es: 'Agregue los meses que faltan y cuente de nuevo. Si no hubo bitácora, deje el mes fuera: así se ve el hueco.',
  },
  message: {
    missing: {
      en: 'The report covers {count} of the {all} months of {name}. {month} is missing.',
      es: 'El informe cubre {count} de los {all} meses de {name}. Falta {month}.',
    },
    several: {
      en: 'The report covers {count} of the {all} months of {name}. Those that are missing begin with {month}.',
      es: 'El informe cubre {count} de los {all} meses de {name}. Los que faltan empiezan por {month}.',
    },
    outside: {
      en: 'The month {month} does not lie in {name}.',
      es: 'El mes {month} no está dentro de {name}.',
    },
  },
  since: '1.0',
  check({ period: { name }, months_covered }, report) {
    const months = parsePeriod(name)?.months;
    if (months === undefined) return;
    const covered: readonly string[] = months_covered;
    covered.forEach((month, at) => {
      if (!months.includes(month)) report(`/months_covered/${at}`, { variant: 'outside', values: { month, name } });
    });
    const month = months.find((one) => !covered.includes(one));
    if (month === undefined) return;
    const count = months.filter((one) => covered.includes(one)).length;
    const variant = months.length - count === 1 ? 'missing' : 'several';
    report('/months_covered', { variant, values: { count, all: months.length, name, month } });
  },
};
