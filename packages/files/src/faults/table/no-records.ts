import type { Fault } from '@daybook/types';

export const noRecords = {
  id: 'no-records',
  severity: 'error',
  title: {
    en: 'Nothing in the file',
    es: 'Nada en el archivo',
  },
  why: {
    en: 'A file without records never means that there were none.',
    es: 'Un archivo sin registros nunca significa que no hubo ninguno.',
  },
  fix: {
    en: 'Check that this is the right file. If there were no requests, certify that in a report.',
    es: 'Compruebe que es el archivo correcto. Si no hubo solicitudes, certifíquelo en un informe.',
  },
  message: {
    en: 'The file holds no records. That is not a report of zero requests.',
    es: 'El archivo no contiene registros. Eso no es un informe de cero solicitudes.',
  },
  since: '1.0',
} as const satisfies Fault;
