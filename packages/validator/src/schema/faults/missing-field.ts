import type { SchemaFault } from '../schema-fault.ts';

/** A field that every entry must have is not there. */
export const missingField: SchemaFault = {
  id: 'missing-field',
  severity: 'error',
  flaws: ['missing'],
  title: { en: 'A required field is missing', es: 'Falta un campo obligatorio' },
  why: {
    en: 'Without it the entry cannot be counted or compared with others.',
    es: 'Sin él la anotación no se puede contar ni comparar con otras.',
  },
  fix: {
    en: 'Fill in the cell. If nobody knows the answer, choose the code that says so where the list has one. Lists that have nothing in them are written as [] in JSON.',
    es: 'Llene la celda. Si nadie sabe la respuesta, elija el código que lo dice, cuando la lista lo tenga. En JSON, las listas sin elementos se escriben [].',
  },
  message: {
    default: { en: '"{field}" is missing.', es: 'Falta "{field}".' },
    list: {
      en: '"{field}" is missing. If there are none, write an empty list: [].',
      es: 'Falta "{field}". Si no hay ninguno, escriba una lista vacía: [].',
    },
  },
  since: '1.0',
  describe: ({ field }) => (field.is === 'list' ? { variant: 'list' } : {}),
};
