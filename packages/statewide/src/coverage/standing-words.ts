import type { Words } from '@daybook/types';
import type { Standing } from './coverage-row.ts';

/** What an agency did about a period, in a word or two. */
export const standingWords: Readonly<Record<Standing, Words>> = {
  reported: { en: 'reported', es: 'con informe' },
  nil: { en: 'nil', es: 'certificó que no hubo nada' },
  'reported-zero': { en: 'zero without a certificate', es: 'cero sin certificar' },
  silent: { en: 'silent', es: 'en silencio' },
  exempt: { en: 'exempt', es: 'exenta' },
  'not-due': { en: 'not due yet', es: 'aún dentro del plazo' },
  unknown: { en: 'unknown', es: 'sin saberse' },
};
