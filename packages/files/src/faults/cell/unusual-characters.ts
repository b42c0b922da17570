import type { Fault } from '@daybook/types';

export const unusualCharacters = {
  id: 'unusual-characters',
  severity: 'warning',
  title: {
    en: 'Unusual characters',
    es: 'Caracteres inusuales',
  },
  why: {
    en: 'Wide digits, special blanks and invisible marks look like the usual ones but are others; they come with copied text.',
    es: 'Las cifras anchas, los espacios especiales y las marcas invisibles parecen los de siempre pero son otros; llegan con texto copiado.',
  },
  fix: {
    en: 'Nothing, if the value is right. Typing the cell again removes them.',
    es: 'Nada, si el valor es correcto. Al escribir la celda de nuevo desaparecen.',
  },
  message: {
    en: '{count} cells in this column hold special blanks, wide digits or invisible marks. They were read as the usual characters.',
    es: '{count} celdas de esta columna contienen espacios especiales, cifras anchas o marcas invisibles. Se leyeron como los caracteres de siempre.',
  },
  since: '1.0',
} as const satisfies Fault;
