import type { Fault } from '@daybook/types';

export const fileSkipped = {
  id: 'file-skipped',
  severity: 'warning',
  title: {
    en: 'File that was not read',
    es: 'Archivo que no se leyó',
  },
  why: {
    en: 'In a folder, only files with the endings of tables and JSON are read.',
    es: 'En una carpeta solo se leen los archivos con terminaciones de tablas y JSON.',
  },
  fix: {
    en: 'Nothing, if the file holds no records. Else name it directly.',
    es: 'Nada, si el archivo no contiene registros. Si no, nómbrelo directamente.',
  },
  message: {
    ending: {
      en: 'The ending of this file is not one that is read in a folder.',
      es: 'La terminación de este archivo no es de las que se leen en una carpeta.',
    },
    'not-regular': {
      en: 'This is a link or a device, not a file. It was not opened.',
      es: 'Esto es un enlace o un dispositivo, no un archivo. No se abrió.',
    },
    'in-publication': {
      en: 'The publication says that this file has no records, or the same ones in another form.',
      es: 'La publicación indica que este archivo no contiene registros, o los mismos en otra forma.',
    },
    deep: {
      en: 'The folder is nested too deep. It was not opened.',
      es: 'La carpeta está en un nivel demasiado profundo. No se abrió.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
