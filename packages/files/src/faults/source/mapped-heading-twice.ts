import type { Fault } from '@daybook/types';

/** A heading that the map of a file reads stands above two columns. */
export const mappedHeadingTwice = {
  id: 'mapped-heading-twice',
  severity: 'error',
  title: { en: 'Heading of the map stands twice', es: 'El encabezado del mapa está dos veces' },
  why: {
    en: 'Nobody can tell which of the two columns is meant, so nothing was read from the sheet.',
    es: 'Nadie puede saber a cuál de las dos columnas se refiere, así que no se leyó nada de la hoja.',
  },
  fix: {
    en: 'Give each column a heading of its own in the file, and write it in the map.',
    es: 'Dé a cada columna un encabezado propio en el archivo y escríbalo en el mapa.',
  },
  message: {
    en: 'Two columns have the heading "{heading}", which the map reads.',
    es: 'Dos columnas tienen el encabezado «{heading}», que el mapa lee.',
  },
  since: '1.0',
} as const satisfies Fault;
