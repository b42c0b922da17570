import type { Outcome } from './outcome.ts';

/** What comes of every check that needs a manifest that cannot be read. */
export const notReadable: Outcome = {
  result: 'not-checked',
  said: { en: 'The manifest cannot be read.', es: 'No se puede leer el manifiesto.' },
};
