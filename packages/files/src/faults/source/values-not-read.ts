import type { Fault } from '@daybook/types';

/** Cells of a file that an import by a map could not read, in rows that became records. */
export const valuesNotRead = {
  id: 'values-not-read',
  severity: 'warning',
  title: { en: 'Cells that were not read', es: 'Celdas que no se leyeron' },
  why: {
    en: 'Nothing was guessed: the records say that these values are missing.',
    es: 'Nada se adivinó: los registros dicen que estos valores faltan.',
  },
  fix: {
    en: 'Look up each cell in import.json. Correct it in the file, or say in the map what it means.',
    es: 'Busque cada celda en import.json. Corríjala en el archivo, o diga en el mapa lo que significa.',
  },
  message: {
    en: 'Cells that could not be read with certainty: {count}. Each is listed in import.json.',
    es: 'Celdas que no se pudieron leer con certeza: {count}. Cada una está en import.json.',
  },
  since: '1.0',
} as const satisfies Fault;
