import type { Fault } from '@daybook/types';

/** No row of a file has the headings of the source that it should be. */
export const headingsOfAnotherFile = {
  id: 'headings-of-another-file',
  severity: 'error',
  title: { en: 'Headings of another kind of file', es: 'Encabezados de otro tipo de archivo' },
  why: {
    en: 'Without its headings nobody can tell which column holds what, so nothing was read from the file.',
    es: 'Sin sus encabezados nadie puede saber qué contiene cada columna, así que no se leyó nada del archivo.',
  },
  fix: {
    en: 'Check that this is the right file for this import. If somebody renamed or deleted headings, put the original ones back.',
    es: 'Compruebe que sea el archivo correcto para esta importación. Si alguien cambió o borró encabezados, vuelva a poner los originales.',
  },
  message: {
    default: {
      en: 'This does not look like {source}: it should have headings for {expected}, and has {found}.',
      es: 'Esto no parece ser {source}: debería tener encabezados para {expected}, y tiene {found}.',
    },
    none: {
      en: 'This does not look like {source}: none of its headings is here. It should have headings for {expected}.',
      es: 'Esto no parece ser {source}: no está ninguno de sus encabezados. Debería tener encabezados para {expected}.',
    },
    other: {
      en: 'This is not {source}: the headings are those of {other}. Type: daybook import {other} FILE --out FOLDER',
      es: 'Esto no es {source}: los encabezados son los de {other}. Escriba: daybook import {other} ARCHIVO --out CARPETA',
    },
  },
  since: '1.0',
} as const satisfies Fault;
