import type { Lang } from '@daybook/types';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
} as const;

/** A date, `2026-03-31`, or a month, `2026-03`, as a person writes it: March 31, 2026; 31 de marzo de 2026. */
export function showDate(date: string, lang: Lang): string {
  const [year = '', month = '', day] = date.split('-');
  const name = MONTHS[lang][Number(month) - 1] ?? month;
  if (lang === 'es') return `${day === undefined ? '' : `${Number(day)} de `}${name} de ${year}`;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}
