import type { Lang } from '@daybook/types';
import type { Column } from '../tables/table.ts';
import type { Field } from './field-of.ts';
import type { LawNote } from './law-note.ts';

const WORDS = {
  en: {
    example: 'Example',
    needed: {
      always: 'Always needed.',
      sometimes: 'Needed for some entries.',
      no: 'Fill in if it applies and is known.',
    },
    how: {
      date: 'Type a date, such as 2026-01-31.',
      instant: 'Type day, time and distance to UTC, such as 2026-01-31T14:30:00-08:00.',
      integer: 'Type a whole number.',
      cents: 'Type whole cents: $12.50 is 1250.',
      boolean: 'Choose yes or no.',
      code: 'Choose from the list. The sheet Codes says what each choice means.',
      codes: 'Choose from the list; for several, type them with ; between. The sheet Codes says what each means.',
      strings: 'For several, type them with ; between.',
      string: 'Type it as text.',
    },
    law: 'Asked for by',
    draft: 'draft: check it with your counsel',
    seen: {
      public: 'The public may see it.',
      regulator: 'Only you and a regulator whose law names it see it.',
      agency: 'It never leaves your agency.',
    },
  },
  es: {
    example: 'Ejemplo',
    needed: {
      always: 'Siempre es necesario.',
      sometimes: 'Es necesario en algunas anotaciones.',
      no: 'Llénelo si corresponde y se sabe.',
    },
    how: {
      date: 'Escriba una fecha, por ejemplo 2026-01-31.',
      instant: 'Escriba día, hora y distancia a UTC, por ejemplo 2026-01-31T14:30:00-08:00.',
      integer: 'Escriba un número entero.',
      cents: 'Escriba centavos enteros: $12.50 es 1250.',
      boolean: 'Elija sí o no.',
      code: 'Elija de la lista. La hoja Códigos dice qué significa cada opción.',
      codes:
        'Elija de la lista; si son varias, escríbalas con ; entre ellas. La hoja Códigos dice qué significa cada una.',
      strings: 'Si son varios, escríbalos con ; entre ellos.',
      string: 'Escríbalo como texto.',
    },
    law: 'Lo pide',
    draft: 'borrador: consúltelo con su asesoría legal',
    seen: {
      public: 'El público puede verlo.',
      regulator: 'Solo lo ven ustedes y el regulador cuya ley lo nombra.',
      agency: 'Nunca sale de su agencia.',
    },
  },
} as const;

/** The note at a heading: what it means, how it is typed, whether it is needed, which law asks for it, who sees it. */
export function headingNote(
  column: Column,
  field: Field,
  laws: readonly LawNote[],
  lang: Lang,
  example: string | undefined,
): string {
  const words = WORDS[lang];
  const said = (lang === 'es' ? field.description_es : field.description) ?? '';
  const isMoney = column.column.endsWith('_cents');
  const lines = [
    said,
    words.how[isMoney ? 'cents' : column.type],
    ...(example === undefined ? [] : [`${words.example}: ${example}`]),
    words.needed[field.needed],
    ...laws.map(
      ({ law, citation, isDraft }) => `${words.law}: ${law[lang]}, ${citation}${isDraft ? ` (${words.draft})` : ''}`,
    ),
    words.seen[field.audience ?? 'agency'],
  ];
  return lines.filter((line) => line !== '').join('\n');
}
