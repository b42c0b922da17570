import type { Fault } from '@daybook/types';

export const rowWithoutRecord = {
  id: 'row-without-record',
  severity: 'error',
  title: {
    en: 'Rows whose record is not there',
    es: 'Filas cuyo registro no está',
  },
  why: {
    en: 'These rows say more about records that are in another sheet or file; here those records are missing.',
    es: 'Estas filas dicen más sobre registros que están en otra hoja o archivo; aquí esos registros faltan.',
  },
  fix: {
    en: 'Give all files of the log together, or correct the id, revision or number in these rows.',
    es: 'Dé juntos todos los archivos de la bitácora, o corrija el identificador, la revisión o el número en estas filas.',
  },
  message: {
    en: '{count} rows of {table} belong to records of {parent} that were not found, the first one here.',
    es: '{count} filas de {table} pertenecen a registros de {parent} que no se encontraron; la primera es esta.',
  },
  since: '1.0',
} as const satisfies Fault;
