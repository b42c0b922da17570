import type { Fault } from '@daybook/types';

export const documentTooLarge = {
  id: 'document-too-large',
  severity: 'error',
  title: {
    en: 'JSON file too large',
    es: 'Archivo JSON demasiado grande',
  },
  why: {
    en: 'A JSON file that is one single record must fit in memory; a list of records has no limit.',
    es: 'Un archivo JSON que es un solo registro debe caber en la memoria; una lista de registros no tiene límite.',
  },
  fix: {
    en: 'Write one record a line (NDJSON), or a list of records.',
    es: 'Escriba un registro por línea (NDJSON), o una lista de registros.',
  },
  message: {
    en: 'The file is one JSON object larger than {most} bytes. It was not read.',
    es: 'El archivo es un solo objeto JSON de más de {most} bytes. No se leyó.',
  },
  since: '1.0',
} as const satisfies Fault;
