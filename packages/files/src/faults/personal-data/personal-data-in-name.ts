import type { Fault } from '@daybook/types';

export const personalDataInName = {
  id: 'personal-data-in-name',
  severity: 'error',
  title: {
    en: 'Personal data in a name',
    es: 'Datos personales en un nombre',
  },
  why: {
    en: 'Names of files, sheets and columns are copied into lists, reports and messages. Nobody expects data of a person there.',
    es: 'Los nombres de archivos, hojas y columnas se copian en listas, informes y mensajes, donde nadie espera datos de una persona.',
  },
  fix: {
    en: 'Give it another name, such as the quarter: requests 2026-Q1.',
    es: 'Póngale otro nombre, por ejemplo el trimestre: solicitudes 2026-Q1.',
  },
  message: {
    file: {
      en: 'The name of this file looks as if it held the number, address or birth date of a person. That part is hidden here.',
      es: 'El nombre de este archivo parece contener el número, la dirección o la fecha de nacimiento de una persona. Aquí esa parte está oculta.',
    },
    sheet: {
      en: 'The name of this sheet looks as if it held the number, address or birth date of a person. That part is hidden here.',
      es: 'El nombre de esta hoja parece contener el número, la dirección o la fecha de nacimiento de una persona. Aquí esa parte está oculta.',
    },
    heading: {
      en: 'The heading of column {letter} looks as if it held the number, address or birth date of a person. It is not repeated here.',
      es: 'El encabezado de la columna {letter} parece contener el número, la dirección o la fecha de nacimiento de una persona. Aquí no se repite.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
