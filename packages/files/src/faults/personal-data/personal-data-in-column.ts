import type { Fault } from '@daybook/types';

export const personalDataInColumn = {
  id: 'personal-data-in-column',
  severity: 'error',
  title: {
    en: 'Personal data in a column of its own',
    es: 'Datos personales en una columna aparte',
  },
  why: {
    en: 'The standard has no column for data of a person, so this one was not read; but it goes wherever the file goes.',
    es: 'El estándar no tiene ninguna columna para datos de una persona, así que esta no se leyó; pero va adonde vaya el archivo.',
  },
  fix: {
    en: 'Delete the column from the log and from older copies of the file. Keep such data in the system that they come from.',
    es: 'Borre la columna de la bitácora y de las copias anteriores del archivo. Guarde esos datos en el sistema del que vienen.',
  },
  message: {
    ssn: {
      en: 'Column {letter} is not of the standard, and {count} of its cells look like Social Security numbers.',
      es: 'La columna {letter} no es del estándar, y {count} de sus celdas parecen números de Seguro Social.',
    },
    'a-number': {
      en: 'Column {letter} is not of the standard, and {count} of its cells look like A-numbers.',
      es: 'La columna {letter} no es del estándar, y {count} de sus celdas parecen números A de extranjero.',
    },
    phone: {
      en: 'Column {letter} is not of the standard, and {count} of its cells look like phone numbers.',
      es: 'La columna {letter} no es del estándar, y {count} de sus celdas parecen números de teléfono.',
    },
    'e-mail': {
      en: 'Column {letter} is not of the standard, and {count} of its cells look like e-mail addresses.',
      es: 'La columna {letter} no es del estándar, y {count} de sus celdas parecen direcciones de correo electrónico.',
    },
    'birth-date': {
      en: 'Column {letter} is not of the standard, and {count} of its cells look like dates of birth.',
      es: 'La columna {letter} no es del estándar, y {count} de sus celdas parecen fechas de nacimiento.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
