import type { Words } from '@daybook/types';

const percent = (part: number, of: number) => (of === 0 ? 0 : Math.floor((100 * part) / of));

/** Why a column is proposed, in words. */
export const suggestWords = {
  ownName: { en: 'The heading is the standard’s own.', es: 'El encabezado es el del propio estándar.' },
  alike: { en: 'Logs often call it so.', es: 'Las bitácoras suelen llamarla así.' },
  perhaps: (column: string): Words => ({
    en: `Perhaps ${column}. The heading may mean something else too.`,
    es: `Tal vez ${column}. El encabezado también puede significar otra cosa.`,
  }),
  near: (column: string): Words => ({
    en: `Perhaps ${column}: the heading is spelled almost like it.`,
    es: `Tal vez ${column}: el encabezado se escribe casi igual.`,
  }),
  byValues: (column: string): Words => ({
    en: `Perhaps ${column}: the texts below it are codes of it.`,
    es: `Tal vez ${column}: los textos que contiene son códigos suyos.`,
  }),
  misfit: (column: string, part: number, of: number): Words => ({
    en: `Perhaps ${column}, but only ${percent(part, of)}% of its cells look like it.`,
    es: `Tal vez ${column}, pero solo el ${percent(part, of)}% de sus celdas lo parecen.`,
  }),
  taken: (column: string, other: string): Words => ({
    en: `Perhaps ${column}, like "${other}". Only one of them can fill it.`,
    es: `Tal vez ${column}, como «${other}». Solo una de ellas puede llenarla.`,
  }),
  none: { en: 'Nothing of the standard is called so.', es: 'Nada del estándar se llama así.' },
  empty: { en: 'The column is empty.', es: 'La columna está vacía.' },
  tooVaried: {
    en: 'It holds too many different texts for codes. Say with codes or otherwise what they mean.',
    es: 'Contiene demasiados textos distintos para ser códigos. Diga con codes u otherwise qué significan.',
  },
  dates: (part: number, of: number): Words => ({
    en: `${percent(part, of)}% of its cells are dates.`,
    es: `El ${percent(part, of)}% de sus celdas son fechas.`,
  }),
  codesFound: (part: number, of: number): Words => ({
    en: `${part} of ${of} texts are known.`,
    es: `Se conocen ${part} de ${of} textos.`,
  }),
  nearCode: (text: string, code: string): Words => ({
    en: `Perhaps "${text}" is ${code}.`,
    es: `Tal vez «${text}» es ${code}.`,
  }),
  personal: { en: 'It can tell who a person is.', es: 'Puede decir quién es una persona.' },
  freeText: { en: 'It can hold anything, a name too.', es: 'Puede contener cualquier cosa, también un nombre.' },
  groups: {
    en: 'It repeats: rows alike are one booking. It is compared and not kept.',
    es: 'Se repite: las filas iguales son un solo ingreso. Se compara y no se guarda.',
  },
  ids: { en: 'Each row has its own: the request’s number.', es: 'Cada fila tiene el suyo: el número de la solicitud.' },
  asks: (ask: string): Words => ({
    en: `A yes asks for ${ask}.`,
    es: `Un sí pide ${ask}.`,
  }),
  timeOf: (column: string): Words => ({
    en: `The time that belongs to the date before it: ${column}.`,
    es: `La hora de la fecha que está antes: ${column}.`,
  }),
} as const;
