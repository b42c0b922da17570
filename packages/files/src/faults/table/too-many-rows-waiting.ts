import type { Fault } from '@daybook/types';

export const tooManyRowsWaiting = {
  id: 'too-many-rows-waiting',
  severity: 'error',
  title: {
    en: 'More rows of a second table than can be kept',
    es: 'Más filas de una segunda tabla de las que se pueden guardar',
  },
  why: {
    en: 'These rows say more about entries of another file. They must be kept until their entry is read, and there are too many to keep.',
    es: 'Estas filas dicen más sobre anotaciones de otro archivo. Hay que guardarlas hasta leer su anotación, y son demasiadas.',
  },
  fix: {
    en: 'Check one year at a time, or save the log as NDJSON, where each line holds an entry whole.',
    es: 'Verifique un año a la vez, o guarde la bitácora como NDJSON, donde cada línea tiene una anotación completa.',
  },
  message: {
    en: 'No more than {limit} rows can wait for their entries. {count} rows of {table} were not read, from this one on.',
    es: 'No pueden esperar a su anotación más de {limit} filas. No se leyeron {count} filas de {table}, a partir de esta.',
  },
  since: '1.0',
} as const satisfies Fault;
