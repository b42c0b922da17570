import type { SchemaFault } from '../schema-fault.ts';

/** A list with fewer elements than it must have. */
export const tooFewItems: SchemaFault = {
  id: 'too-few-items',
  severity: 'error',
  flaws: ['few'],
  title: { en: 'A list that lacks an element', es: 'Una lista a la que le falta un elemento' },
  why: { en: 'The record means nothing without it.', es: 'El registro no significa nada sin él.' },
  fix: { en: 'Add what is missing.', es: 'Agregue lo que falta.' },
  message: { en: '"{field}" needs at least {least}.', es: '"{field}" necesita al menos {least}.' },
  since: '1.0',
  describe: ({ field }) => ({ values: { least: field.least ?? 1 } }),
};
