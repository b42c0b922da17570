import type { SchemaFault } from '../schema-fault.ts';

/** A field that entries of this sort must have is not there. */
export const neededForThisEntry: SchemaFault = {
  id: 'needed-for-this-entry',
  severity: 'error',
  flaws: ['needed'],
  title: { en: 'This sort of entry needs a further field', es: 'Este tipo de anotación necesita un campo más' },
  why: {
    en: 'What one field says makes another one necessary; without it the entry contradicts itself.',
    es: 'Lo que dice un campo hace necesario otro; sin él la anotación se contradice.',
  },
  fix: {
    en: 'Fill in the field that the message names, or correct the one that asks for it.',
    es: 'Llene el campo que nombra el mensaje o corrija el que lo exige.',
  },
  message: {
    default: {
      en: '"{field}" is missing. It is needed because {reason}.',
      es: 'Falta "{field}". Se necesita porque {reason}.',
    },
    explained: {
      en: '"{field}" is missing. Fill it in, or say why it is missing in "{missing_field}".',
      es: 'Falta "{field}". Llénelo o indique por qué falta en "{missing_field}".',
    },
  },
  since: '1.0',
  describe: ({ reason, missingField }) =>
    missingField === undefined
      ? { values: { reason } }
      : { variant: 'explained', values: { missing_field: missingField } },
};
