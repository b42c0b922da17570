import type { Agency, Lang } from '@daybook/types';
import { codeTitle } from './code-title.ts';
import type { EntryFact } from './entry-part.ts';

/** What a field holds, in words: codes by their titles, moments by the clock of the place, facilities by name. */
export function shownValue({ key, value, type, list }: Omit<EntryFact, 'title'>, lang: Lang, agency?: Agency): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? YES[lang] : NO[lang];
  if (Array.isArray(value))
    return value.map((one) => shownValue({ key, value: one, type, ...(list && { list }) }, lang)).join('; ');
  const text = String(value);
  if (list !== undefined) return codeTitle(lang, list, text);
  if (key === '/facility/facility_id')
    return agency?.facilities.find(({ facility_id }) => facility_id === text)?.name ?? text;
  if (key.endsWith('_minutes')) return `${text} min`;
  return type === 'instant' ? `${text.slice(0, 10)} ${text.slice(11, 16)}${text.endsWith('Z') ? ' UTC' : ''}` : text;
}

const YES = { en: 'Yes', es: 'Sí' } as const;
const NO = { en: 'No', es: 'No' } as const;
