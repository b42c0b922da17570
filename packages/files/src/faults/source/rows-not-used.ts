import type { Fault } from '@daybook/types';

/** Rows of a file that an import by a map could not use. */
export const rowsNotUsed = {
  id: 'rows-not-used',
  severity: 'error',
  title: { en: 'Rows that made no record', es: 'Filas que no dieron ningún registro' },
  why: {
    en: 'What these rows tell is in no count. A total made from the rest is too small.',
    es: 'Lo que dicen estas filas no está en ningún recuento. Un total hecho con el resto es demasiado pequeño.',
  },
  fix: {
    en: 'Look up each row in import.json. Add to the map what its cells mean, or say under set_aside why the row does not count.',
    es: 'Busque cada fila en import.json. Añada al mapa lo que significan sus celdas, o diga en set_aside por qué la fila no cuenta.',
  },
  message: {
    en: 'Rows that made no record: {count}. Each is listed in import.json.',
    es: 'Filas que no dieron ningún registro: {count}. Cada una está en import.json.',
  },
  since: '1.0',
} as const satisfies Fault;
