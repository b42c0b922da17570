import type { Lang } from '@daybook/types';
import { showDate } from './show-date.ts';

const ORDINALS = {
  en: ['first', 'second', 'third', 'fourth'],
  es: ['primer', 'segundo', 'tercer', 'cuarto'],
} as const;

/** The name of a period as words within a sentence: "the first quarter of 2026", "el primer trimestre de 2026". */
export function showPeriod(name: string, lang: Lang): string {
  const isSpanish = lang === 'es';
  const { fiscal, year, part, no } =
    /^(?:ffy-(?<fiscal>\d{4})|(?<year>\d{4})-(?<part>[QH])(?<no>\d))$/.exec(name)?.groups ?? {};
  if (fiscal !== undefined) return isSpanish ? `el año fiscal federal ${fiscal}` : `federal fiscal year ${fiscal}`;
  if (part === undefined) return /^\d{4}-\d{2}$/.test(name) ? showDate(name, lang) : name;
  const ordinal = ORDINALS[lang][Number(no) - 1] ?? no;
  if (isSpanish) return `el ${ordinal} ${part === 'Q' ? 'trimestre' : 'semestre'} de ${year}`;
  return `the ${ordinal} ${part === 'Q' ? 'quarter' : 'half'} of ${year}`;
}
