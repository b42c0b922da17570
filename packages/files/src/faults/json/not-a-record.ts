import type { Fault } from '@daybook/types';

export const notARecord = {
  id: 'not-a-record',
  severity: 'error',
  title: {
    en: 'Something that is not a record',
    es: 'Algo que no es un registro',
  },
  why: {
    en: 'A record has named fields, between braces.',
    es: 'Un registro tiene campos con nombre, entre llaves.',
  },
  fix: {
    en: 'Write each entry as an object with named fields, or remove it.',
    es: 'Escriba cada anotación como objeto con campos con nombre, o quítela.',
  },
  message: {
    en: 'Here stands a single value or a list where a record is expected.',
    es: 'Aquí hay un valor suelto o una lista donde se espera un registro.',
  },
  since: '1.0',
} as const satisfies Fault;
