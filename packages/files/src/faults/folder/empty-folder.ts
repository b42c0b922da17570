import type { Fault } from '@daybook/types';

export const emptyFolder = {
  id: 'empty-folder',
  severity: 'error',
  title: {
    en: 'Folder without records',
    es: 'Carpeta sin registros',
  },
  why: {
    en: 'A folder without records never means that there were none.',
    es: 'Una carpeta sin registros nunca significa que no hubo ninguno.',
  },
  fix: {
    en: 'Check that this is the right folder.',
    es: 'Compruebe que es la carpeta correcta.',
  },
  message: {
    en: 'The folder holds no file that can be read. That is not a report of zero requests.',
    es: 'La carpeta no contiene ningún archivo que se pueda leer. Eso no es un informe de cero solicitudes.',
  },
  since: '1.0',
} as const satisfies Fault;
