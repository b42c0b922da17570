import type { Fault } from '@daybook/types';

export const controlCharacter = {
  id: 'control-character',
  severity: 'error',
  title: {
    en: 'Control character in a text',
    es: 'Carácter de control en un texto',
  },
  why: {
    en: 'JSON does not allow raw control characters, and they can hide what follows.',
    es: 'JSON no permite caracteres de control directos, y pueden ocultar lo que sigue.',
  },
  fix: {
    en: 'Remove the character, or escape a line break as \\n.',
    es: 'Quite el carácter, o escriba un salto de línea como \\n.',
  },
  message: {
    en: 'The control character {code} stands inside a text, at character {character_no}. The record was not read.',
    es: 'El carácter de control {code} está dentro de un texto, en el carácter {character_no}. El registro no se leyó.',
  },
  since: '1.0',
} as const satisfies Fault;
