import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A rate that nobody can compute. */
export const rateWithoutParts: RecordRule<QuarterlyReport, Sight> = {
  id: 'rate-without-parts',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'A rate without its two figures', es: 'Una tasa sin sus dos cifras' },
  why: {
    en: 'A rate is two whole numbers over the same months. Without both nobody can compute, compare or add it.',
    es: 'Una tasa son dos números enteros de los mismos meses. Sin ambos, nadie puede calcularla, compararla ni sumarla.',
  },
  fix: {
    en: 'Add the missing figure, or leave the rate out.',
    es: 'Agregue la cifra que falta, o deje fuera la tasa.',
  },
  message: {
    numerator: { en: 'The figure above the line is missing.', es: 'Falta la cifra de arriba.' },
    denominator: { en: 'The figure below the line is missing.', es: 'Falta la cifra de abajo.' },
    zero: {
      en: 'The figure below the line is zero. Nothing can be divided by it.',
      es: 'La cifra de abajo es cero. Nada se puede dividir entre cero.',
    },
    months: { en: 'The rate covers no month.', es: 'La tasa no cubre ningún mes.' },
  },
  basis: [
    { citation: 'Crime and detention context: numerator, denominator and months covered', verification: 'secondary' },
  ],
  since: '1.0',
  check({ rates }, report) {
    rates.forEach(({ withheld, numerator_missing, denominator, denominator_missing, coverage_months }, at) => {
      if (withheld !== undefined) return;
      const pointer = `/rates/${at}`;
      if (numerator_missing !== undefined) report(`${pointer}/numerator_missing`, { variant: 'numerator' });
      if (denominator_missing !== undefined) report(`${pointer}/denominator_missing`, { variant: 'denominator' });
      if (denominator === 0) report(`${pointer}/denominator`, { variant: 'zero' });
      const hasFigures = numerator_missing === undefined && denominator_missing === undefined;
      if (coverage_months === 0 && hasFigures) report(`${pointer}/coverage_months`, { variant: 'months' });
    });
  },
};
