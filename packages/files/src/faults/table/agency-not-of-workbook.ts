import type { Fault } from '@daybook/types';

export const agencyNotOfWorkbook = {
  id: 'agency-not-of-workbook',
  severity: 'error',
  title: {
    en: 'Row of another agency',
    es: 'Fila de otra agencia',
  },
  why: {
    en: 'The Meta sheet says whose log the workbook is. A row of another agency was pasted, or one of the two ids is wrong.',
    es: 'La hoja Meta dice de quién es la bitácora. Se pegó una fila de otra agencia, o uno de los dos id está mal.',
  },
  fix: {
    en: 'Move the row to the workbook of its agency, or correct the id here or on the Meta sheet.',
    es: 'Pase la fila al libro de su agencia, o corrija el id aquí o en la hoja Meta.',
  },
  message: {
    en: 'This row is of {agency}. The Meta sheet says that the workbook is of {own}.',
    es: 'Esta fila es de {agency}. La hoja Meta dice que el libro es de {own}.',
  },
  since: '1.0',
} as const satisfies Fault;
