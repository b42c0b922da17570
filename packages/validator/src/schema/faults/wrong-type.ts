import type { Detail } from '@daybook/types';
import type { SchemaFault } from '../schema-fault.ts';

/** Another kind of value than the field holds: a text for a number, one value for a list. */
export const wrongType: SchemaFault = {
  id: 'wrong-type',
  severity: 'error',
  flaws: ['type'],
  title: { en: 'Another kind of value than the field holds', es: 'Otra clase de valor que la que lleva el campo' },
  why: {
    en: 'A number in quotation marks or a yes in words is not added up like a number or a yes.',
    es: 'Un número entre comillas o un sí en palabras no se suma como un número o un sí.',
  },
  fix: {
    en: 'In JSON: numbers and true or false without quotation marks, texts with them, lists in [ ], parts in { }. Leave a field out instead of writing null.',
    es: 'En JSON: los números y true o false sin comillas, los textos con comillas, las listas entre [ ], las partes entre { }. Omita el campo en lugar de escribir null.',
  },
  message: {
    text: { en: '"{field}" must be a text.', es: '"{field}" debe ser un texto.' },
    integer: {
      en: '"{field}" must be a whole number, without quotation marks.',
      es: '"{field}" debe ser un número entero, sin comillas.',
    },
    boolean: {
      en: '"{field}" must be true or false, without quotation marks.',
      es: '"{field}" debe ser true o false, sin comillas.',
    },
    list: { en: '"{field}" must be a list, in [ ].', es: '"{field}" debe ser una lista, entre [ ].' },
    part: {
      en: '"{field}" must have fields of its own, in { }.',
      es: '"{field}" debe tener sus propios campos, entre { }.',
    },
    null: {
      en: '"{field}" is null. Leave the field out where nothing is known.',
      es: '"{field}" es null. Omita el campo cuando no se sabe nada.',
    },
    'null-list': {
      en: '"{field}" is null. Where there are none, write an empty list: [].',
      es: '"{field}" es null. Si no hay ninguno, escriba una lista vacía: [].',
    },
  },
  since: '1.0',
  describe({ field, value, fits }) {
    if (value === null) return { variant: field.is === 'list' ? 'null-list' : 'null' };
    const isOwn = field.is === 'integer' || field.is === 'boolean' || field.is === 'list' || field.is === 'part';
    const fix = isOwn && typeof value === 'string' ? withoutQuotes(value, fits) : undefined;
    return { variant: isOwn ? field.is : 'text', ...(fix === undefined ? {} : { fix }) };
  },
};

/** The number, or the yes or no, that stands in quotation marks. */
function withoutQuotes(from: string, fits: (value: unknown) => boolean): Detail['fix'] {
  const isNumber = /^-?(?:0|[1-9]\d{0,14})$/.test(from);
  if (!isNumber && from !== 'true' && from !== 'false') return undefined;
  if (!fits(JSON.parse(from))) return undefined;
  return { from, to: from, as: isNumber ? 'integer' : 'boolean', certain: true };
}
