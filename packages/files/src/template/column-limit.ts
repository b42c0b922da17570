import { type CodelistName, codelists, type Lang } from '@daybook/types';
import type { Column } from '../tables/table.ts';
import type { CellLimit } from '../workbook/sheet-look.ts';
import type { Field } from './field-of.ts';

/** Days as Excel counts them: 1990-01-01 and 2099-12-31. */
const DAYS = { from: '32874', to: '73050' } as const;

const WORDS = {
  en: {
    date: { title: 'Not a date', text: 'Type a date, such as 2026-01-31.' },
    whole: { title: 'Not a whole number', text: 'Type a whole number from {from} to {to}.' },
    list: { title: 'Not in the list', text: 'Choose from the list. The sheet Codes says what each choice means.' },
    open: { title: 'Not in the list', text: 'This is not in the list. Keep it only if you are certain.' },
    yes: 'Yes,No',
  },
  es: {
    date: { title: 'No es una fecha', text: 'Escriba una fecha, por ejemplo 2026-01-31.' },
    whole: { title: 'No es un número entero', text: 'Escriba un número entero de {from} a {to}.' },
    list: { title: 'No está en la lista', text: 'Elija de la lista. La hoja Códigos dice qué significa cada opción.' },
    open: { title: 'No está en la lista', text: 'Esto no está en la lista. Déjelo solo si tiene certeza.' },
    yes: 'Sí,No',
  },
} as const;

/** What the cells of a column may hold; nothing where they may hold any text. `choices` are the cells of its list. */
export function columnLimit(
  { type, list }: Column,
  { minimum = 0, maximum = 1_000_000_000 }: Field,
  range: string,
  choices: string | undefined,
  lang: Lang,
): CellLimit | undefined {
  const words = WORDS[lang];
  if (type === 'date') return { range, kind: 'date', ...DAYS, refusal: { ...words.date, isStrict: true } };
  if (type === 'integer') {
    const [from, to] = [String(minimum), String(maximum)];
    const text = words.whole.text.replace('{from}', from).replace('{to}', to);
    return { range, kind: 'whole', from, to, refusal: { title: words.whole.title, text, isStrict: true } };
  }
  if (type === 'boolean')
    return { range, kind: 'list', from: `"${words.yes}"`, refusal: { ...words.list, isStrict: true } };
  if (choices === undefined) return undefined;
  // A cell that may hold several choices takes any text: a limit knows only one.
  if (type === 'codes' || type === 'strings') return { range, kind: 'list', from: choices };
  const isOpen = list === undefined || codelists[list as CodelistName].open;
  return { range, kind: 'list', from: choices, refusal: { ...(isOpen ? words.open : words.list), isStrict: !isOpen } };
}
