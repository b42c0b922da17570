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
    en: 'This does not look like {source}: it should have headings for {expected}, and has {found}.',
    es: 'Esto no parece ser {source}: debería tener encabezados para {expected}, y tiene {found}.',
  },
  since: '1.0',
} as const satisfies Fault;
