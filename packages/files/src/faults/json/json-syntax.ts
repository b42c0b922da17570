import type { Fault } from '@daybook/types';

export const jsonSyntax = {
  id: 'json-syntax',
  severity: 'error',
  title: {
    en: 'Text that is not JSON',
    es: 'Texto que no es JSON',
  },
  why: {
    en: 'Where the marks of JSON are wrong, nobody can be sure what belongs to which field.',
    es: 'Donde los signos de JSON están mal, nadie puede saber qué pertenece a cada campo.',
  },
  fix: {
    en: 'Correct the place that is named. JSON files are best written by a program.',
    es: 'Corrija el lugar que se indica. Los archivos JSON conviene que los escriba un programa.',
  },
  message: {
    'ends-early': {
      en: 'The text ends at character {character_no} before the record is complete.',
      es: 'El texto termina en el carácter {character_no}, antes de que el registro esté completo.',
    },
    unexpected: {
      en: '"{character}" cannot stand at character {character_no}.',
      es: '"{character}" no puede estar en el carácter {character_no}.',
    },
    'trailing-comma': {
      en: 'There is a comma too many at character {character_no}: nothing follows it.',
      es: 'Hay una coma de más en el carácter {character_no}: nada la sigue.',
    },
    'missing-comma': {
      en: 'At character {character_no} a comma or a closing bracket is expected, not "{character}".',
      es: 'En el carácter {character_no} se espera una coma o un signo de cierre, no "{character}".',
    },
    'missing-colon': {
      en: 'A colon is missing behind the field name at character {character_no}.',
      es: 'Falta el signo de dos puntos después del nombre del campo en el carácter {character_no}.',
    },
    quotes: {
      en: 'At character {character_no} there are quotes of another kind. JSON uses only the straight double quote.',
      es: 'En el carácter {character_no} hay comillas de otro tipo. JSON usa solo las comillas dobles rectas.',
    },
    'bare-name': {
      en: 'The field name at character {character_no} needs straight double quotes around it.',
      es: 'El nombre de campo en el carácter {character_no} necesita comillas dobles rectas.',
    },
    comment: {
      en: 'There is a comment at character {character_no}. JSON has no comments.',
      es: 'Hay un comentario en el carácter {character_no}. JSON no tiene comentarios.',
    },
    word: {
      en: 'The word at character {character_no} is not a JSON value. Only true, false and null are; a text needs quotes.',
      es: 'La palabra en el carácter {character_no} no es un valor de JSON. Solo lo son true, false y null; un texto necesita comillas.',
    },
    number: {
      en: 'The number at character {character_no} is not written as JSON wants it: no plus sign, no leading zero, digits only.',
      es: 'El número en el carácter {character_no} no está escrito como lo pide JSON: sin signo más, sin cero inicial, solo cifras.',
    },
    escape: {
      en: 'The backslash at character {character_no} begins no known escape.',
      es: 'La barra inversa en el carácter {character_no} no inicia ninguna secuencia conocida.',
    },
    after: {
      en: 'There is more text behind the end of the JSON, from character {character_no} on.',
      es: 'Hay más texto después del final del JSON, desde el carácter {character_no}.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
