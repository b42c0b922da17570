import type { Fault } from '@daybook/types';

/** A column of a file that the map of its columns neither reads nor drops. */
export const headingNotMapped = {
  id: 'heading-not-mapped',
  severity: 'warning',
  title: { en: 'Column that the map does not name', es: 'Columna que el mapa no nombra' },
  why: {
    en: 'What stands in this column is in no record. It may have been forgotten.',
    es: 'Lo que está en esta columna no está en ningún registro. Tal vez se olvidó.',
  },
  fix: {
    en: 'Add the column to the map: under columns with what it means, or under drop with the reason.',
    es: 'Añada la columna al mapa: en columns con lo que significa, o en drop con el motivo.',
  },
  message: {
    default: {
      en: 'The map does not name "{heading}". The column was not read.',
      es: 'El mapa no nombra «{heading}». La columna no se leyó.',
    },
    personal: {
      en: 'The map does not name "{heading}". It may tell who a person is, so it was not read. Put it under drop.',
      es: 'El mapa no nombra «{heading}». Puede decir quién es una persona, así que no se leyó. Póngala en drop.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
