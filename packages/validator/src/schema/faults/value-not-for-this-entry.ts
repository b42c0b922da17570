import type { SchemaFault } from '../schema-fault.ts';

/** A value that is right in itself contradicts another field. */
export const valueNotForThisEntry: SchemaFault = {
  id: 'value-not-for-this-entry',
  severity: 'error',
  flaws: ['misfit'],
  title: { en: 'A value that contradicts another field', es: 'Un valor que contradice otro campo' },
  why: {
    en: 'Two fields of one entry say things that cannot both be true.',
    es: 'Dos campos de una anotación dicen cosas que no pueden ser ciertas a la vez.',
  },
  fix: {
    en: 'Correct one of the two fields that the message names.',
    es: 'Corrija uno de los dos campos que nombra el mensaje.',
  },
  message: { en: '"{field}" does not fit, because {reason}.', es: '"{field}" no concuerda, porque {reason}.' },
  since: '1.0',
  describe: ({ reason }) => ({ values: { reason } }),
};
