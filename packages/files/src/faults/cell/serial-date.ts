import type { Fault } from '@daybook/types';

export const serialDate = {
  id: 'serial-date',
  severity: 'warning',
  title: {
    en: 'Date as Excel counts it',
    es: 'Fecha como la cuenta Excel',
  },
  why: {
    en: 'Excel counts days from 1900; the cell shows the count in place of the date.',
    es: 'Excel cuenta los días desde 1900; la celda muestra la cuenta en lugar de la fecha.',
  },
  fix: {
    en: 'Nothing, if the date is right. Else give the column the format date.',
    es: 'Nada, si la fecha es correcta. Si no, dé a la columna el formato de fecha.',
  },
  message: {
    en: '{count} cells in this column hold a number of days, such as {value}, read as {date}.',
    es: '{count} celdas de esta columna contienen un número de días, como {value}, leído como {date}.',
  },
  since: '1.0',
} as const satisfies Fault;
