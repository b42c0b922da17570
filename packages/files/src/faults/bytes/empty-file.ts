import type { Fault } from '@daybook/types';

export const emptyFile = {
  id: 'empty-file',
  severity: 'error',
  title: {
    en: 'Empty file',
    es: 'Archivo vacío',
  },
  why: {
    en: 'An empty file says nothing. It never means that there were no requests.',
    es: 'Un archivo vacío no dice nada. Nunca significa que no hubo solicitudes.',
  },
  fix: {
    en: 'Save the file again from the program that made it. If there were no requests, certify that in a report.',
    es: 'Vuelva a guardar el archivo desde el programa que lo hizo. Si no hubo solicitudes, certifíquelo en un informe.',
  },
  message: {
    en: 'The file is empty. An empty file is not a report of zero requests.',
    es: 'El archivo está vacío. Un archivo vacío no es un informe de cero solicitudes.',
  },
  since: '1.0',
} as const satisfies Fault;
