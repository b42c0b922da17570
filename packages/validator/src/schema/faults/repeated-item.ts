import type { SchemaFault } from '../schema-fault.ts';
import { shown } from '../shown.ts';

/** An element that stands in its list twice. */
export const repeatedItem: SchemaFault = {
  id: 'repeated-item',
  severity: 'error',
  flaws: ['repeated'],
  title: { en: 'An element that stands twice', es: 'Un elemento que está dos veces' },
  why: { en: 'It would be counted twice.', es: 'Se contaría dos veces.' },
  fix: { en: 'Remove one of the two.', es: 'Elimine uno de los dos.' },
  message: {
    default: { en: '"{value}" stands twice in "{field}".', es: '"{value}" está dos veces en "{field}".' },
    hidden: { en: 'An element stands twice in "{field}".', es: 'Un elemento está dos veces en "{field}".' },
  },
  since: '1.0',
  describe({ field, value }) {
    const text = shown(value, field.is);
    return text === undefined ? { variant: 'hidden' } : { values: { value: text } };
  },
};
