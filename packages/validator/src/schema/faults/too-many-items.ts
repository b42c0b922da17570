import type { SchemaFault } from '../schema-fault.ts';

/** A list with more elements than it may have. */
export const tooManyItems: SchemaFault = {
  id: 'too-many-items',
  severity: 'error',
  flaws: ['many'],
  title: { en: 'A list that is too long', es: 'Una lista demasiado larga' },
  why: {
    en: 'No real entry has so many. Often several entries were joined into one.',
    es: 'Ninguna anotación real tiene tantos. A menudo es que se juntaron varias en una.',
  },
  fix: {
    en: 'Split the entry, or remove what was repeated.',
    es: 'Divida la anotación, o quite lo que está dos veces.',
  },
  message: {
    en: '"{field}" has more than {most} elements.',
    es: '"{field}" tiene más de {most} elementos.',
  },
  since: '1.0',
  describe: ({ field }) => ({ values: { most: field.most ?? 0 } }),
};
