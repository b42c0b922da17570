import type { Fault } from '@daybook/types';

/** A file lacks a heading or sheet that the map of its columns reads. */
export const mappedHeadingMissing = {
  id: 'mapped-heading-missing',
  severity: 'error',
  title: { en: 'Heading of the map is not in the file', es: 'El encabezado del mapa no está en el archivo' },
  why: {
    en: 'The map says what each column means. Where one of them is gone, nothing was read from the sheet.',
    es: 'El mapa dice qué significa cada columna. Si una de ellas no está, no se leyó nada de la hoja.',
  },
  fix: {
    en: 'Write the heading in the map as it stands in the file. If it is the wrong file, name the right one.',
    es: 'Escriba el encabezado en el mapa tal como está en el archivo. Si es otro archivo, nombre el correcto.',
  },
  message: {
    default: {
      en: 'The map reads "{heading}", but no column has this heading. There are: {there}.',
      es: 'El mapa lee «{heading}», pero ninguna columna tiene ese encabezado. Hay: {there}.',
    },
    none: {
      en: 'None of the headings that the map reads is in this file.',
      es: 'Ninguno de los encabezados que lee el mapa está en este archivo.',
    },
    'no-headings': {
      en: 'No row of this file looks like headings, so no map can be proposed.',
      es: 'Ninguna fila de este archivo parece de encabezados, así que no se puede proponer un mapa.',
    },
    sheet: {
      en: 'The map reads the sheet "{sheet}", but there is no such sheet with rows.',
      es: 'El mapa lee la hoja «{sheet}», pero no hay tal hoja con filas.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
