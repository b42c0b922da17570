import { printableKey } from '../printable-key.ts';
import type { SchemaFault } from '../schema-fault.ts';
import { lengthOf } from '../shown.ts';

/** A field that the standard does not have. */
export const unknownField: SchemaFault = {
  id: 'unknown-field',
  severity: 'error',
  flaws: ['unknown'],
  title: { en: 'A field that the standard does not have', es: 'Un campo que el estándar no tiene' },
  why: {
    en: 'Only known fields can be checked, and kept out of public files where they must be. A misspelled one would silently be lost.',
    es: 'Solo los campos conocidos se pueden verificar y, cuando haga falta, dejar fuera de los archivos públicos. Uno mal escrito se perdería sin aviso.',
  },
  fix: {
    en: 'Correct the spelling of the field or heading, or remove it. Additions of your own belong in a registered extension.',
    es: 'Corrija la escritura del campo o encabezado, o elimínelo. Lo que usted agregue va en una extensión registrada.',
  },
  message: {
    default: { en: '"{name}" is not a field of "{field}".', es: '"{name}" no es un campo de "{field}".' },
    near: {
      en: '"{name}" is not a field of "{field}". Did you mean "{meant}"?',
      es: '"{name}" no es un campo de "{field}". ¿Quiso decir "{meant}"?',
    },
    hidden: {
      en: '"{field}" has a field that the standard does not know. Its name is hidden ({count} characters).',
      es: '"{field}" tiene un campo que el estándar no conoce. Su nombre está oculto ({count} caracteres).',
    },
  },
  since: '1.0',
  describe({ flaw, meantField }) {
    const name = printableKey(flaw.name ?? '');
    if (meantField !== undefined) return { variant: 'near', values: { name: name ?? meantField, meant: meantField } };
    return name === undefined ? { variant: 'hidden', values: { count: lengthOf(flaw.name) } } : { values: { name } };
  },
};
