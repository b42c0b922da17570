import type { Fault } from '@daybook/types';

export const textTooLong = {
  id: 'text-too-long',
  severity: 'error',
  title: {
    en: 'Text too long',
    es: 'Texto demasiado largo',
  },
  why: {
    en: 'No field of the standard is so long.',
    es: 'Ningún campo del estándar es tan largo.',
  },
  fix: {
    en: 'Shorten the text, or remove it.',
    es: 'Acorte el texto, o quítelo.',
  },
  message: {
    en: 'A text is longer than {most} characters. It was left out.',
    es: 'Un texto tiene más de {most} caracteres. Se omitió.',
  },
  since: '1.0',
} as const satisfies Fault;
