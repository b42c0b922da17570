import type { Fault } from '@daybook/types';

export const dateInsteadOfText = {
  id: 'date-instead-of-text',
  severity: 'error',
  title: {
    en: 'Date in place of a text',
    es: 'Fecha en lugar de un texto',
  },
  why: {
    en: 'Excel turns texts such as 3-4 into dates; what was typed is lost.',
    es: 'Excel convierte textos como 3-4 en fechas; lo que se escribió se pierde.',
  },
  fix: {
    en: 'Give the column the format text, then type the cell again.',
    es: 'Dé a la columna el formato de texto, y escriba la celda de nuevo.',
  },
  message: {
    en: 'The cell holds the date {date}, but this column does not hold dates. Excel may have changed what was typed.',
    es: 'La celda contiene la fecha {date}, pero esta columna no contiene fechas. Es posible que Excel cambiara lo que se escribió.',
  },
  since: '1.0',
} as const satisfies Fault;
