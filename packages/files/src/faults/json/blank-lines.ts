import type { Fault } from '@daybook/types';

export const blankLines = {
  id: 'blank-lines',
  severity: 'warning',
  title: {
    en: 'Empty lines between records',
    es: 'Líneas vacías entre registros',
  },
  why: {
    en: 'Each line of such a file is one record; an empty line may be one that was lost.',
    es: 'Cada línea de un archivo así es un registro; una línea vacía puede ser uno que se perdió.',
  },
  fix: {
    en: 'Remove the empty lines if nothing is missing there.',
    es: 'Quite las líneas vacías si no falta nada en ellas.',
  },
  message: {
    en: '{count} lines between records are empty, the first one here.',
    es: '{count} líneas entre registros están vacías; la primera es esta.',
  },
  since: '1.0',
} as const satisfies Fault;
