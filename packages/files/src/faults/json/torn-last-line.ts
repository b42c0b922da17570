import type { Fault } from '@daybook/types';

export const tornLastLine = {
  id: 'torn-last-line',
  severity: 'error',
  title: {
    en: 'Torn last line',
    es: 'Última línea cortada',
  },
  why: {
    en: 'The file was probably cut off while it was being written or copied; more lines may be missing.',
    es: 'Es probable que el archivo se cortara al escribirlo o copiarlo; pueden faltar más líneas.',
  },
  fix: {
    en: 'Export or copy the file again.',
    es: 'Exporte o copie el archivo de nuevo.',
  },
  message: {
    en: 'The last line breaks off in the middle of a record. The lines before it were read.',
    es: 'La última línea se corta en medio de un registro. Las líneas anteriores se leyeron.',
  },
  since: '1.0',
} as const satisfies Fault;
