import type { Lang } from '@daybook/types';
import { type CountedCoverage, type CoverageCount, coverageCount } from './coverage-count.ts';

/**
 * Coverage in one sentence, such as `31 of 36 expected: 27 reported, 4 nil, 5 silent, 1 late`. It stands before every sum.
 * Before the first day on which a report is due it is such as `13 expected, none due yet`.
 *
 * @param rows rows of the table `coverage`, of one duty and one period.
 */
export function coverageSentence(rows: readonly CountedCoverage[], lang: Lang): string {
  const count = coverageCount(rows);
  const number = new Intl.NumberFormat(lang === 'es' ? 'es-US' : 'en-US');
  const said = parts
    .filter(([field, , , always]) => always === true || count[field] > 0)
    .map(([field, en, es]) => `${number.format(count[field])} ${lang === 'es' ? es : en}`);
  if (count.expected === 0 && count.not_due > 0) {
    const due = number.format(count.not_due);
    const none = lang === 'es' ? `${due} deben informar, aún dentro del plazo` : `${due} expected, none due yet`;
    const rest = parts
      .filter(([field]) => (field === 'exempt' || field === 'unexpected') && count[field] > 0)
      .map(([field, en, es]) => `, ${number.format(count[field])} ${lang === 'es' ? es : en}`);
    return `${none}${rest.join('')}`;
  }
  const head =
    lang === 'es'
      ? `${number.format(count.answered)} de ${number.format(count.expected)} que debían informar`
      : `${number.format(count.answered)} of ${number.format(count.expected)} expected`;
  return `${head}: ${said.join(', ')}`;
}

const parts: readonly (readonly [field: keyof CoverageCount, en: string, es: string, always?: true])[] = [
  ['reported', 'reported', 'con informe', true],
  ['nil', 'nil', 'certificaron que no hubo nada', true],
  ['reported_zero', 'zero without a certificate', 'con cero sin certificar'],
  ['silent', 'silent', 'en silencio', true],
  ['unknown', 'unknown', 'sin saberse'],
  ['late', 'late', 'con retraso', true],
  ['partial', 'with months missing', 'con meses que faltan'],
  ['not_due', 'not due yet', 'aún dentro del plazo'],
  ['exempt', 'exempt', 'exentas'],
  ['unexpected', 'not expected, and reported', 'informaron sin que se esperara'],
];
