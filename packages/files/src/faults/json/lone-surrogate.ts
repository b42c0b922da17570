import type { Fault } from '@daybook/types';

export const loneSurrogate = {
  id: 'lone-surrogate',
  severity: 'error',
  title: {
    en: 'Half of a character',
    es: 'Mitad de un carácter',
  },
  why: {
    en: 'The escape stands for half of a character; programs replace it in different ways.',
    es: 'La secuencia representa la mitad de un carácter; los programas la sustituyen de formas distintas.',
  },
  fix: {
    en: 'Write the text again.',
    es: 'Escriba el texto de nuevo.',
  },
  message: {
    en: 'A text holds half of a character, at character {character_no}. It was left out.',
    es: 'Un texto contiene la mitad de un carácter, en el carácter {character_no}. Se omitió.',
  },
  since: '1.0',
} as const satisfies Fault;
