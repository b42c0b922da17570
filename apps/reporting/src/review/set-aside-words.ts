import type { WhySetAside } from '@daybook/reports';
import type { Words } from '@daybook/types';

/** Why a statement of law bears on a case and does not count, in words. */
export const setAsideWords: Readonly<Record<WhySetAside, Words>> = {
  enjoined: { en: 'a court has stopped it', es: 'un tribunal la suspendió' },
  pending: { en: 'not yet in force', es: 'aún no está en vigor' },
  'status-unknown': { en: 'whether it is in force is not known', es: 'no se sabe si está en vigor' },
  'end-unknown': { en: 'repealed on a day that is not on file', es: 'derogada en una fecha que no consta' },
  'agency-type-unknown': {
    en: 'it binds some kinds of agency only, and the kind of this one is not known',
    es: 'solo obliga a ciertos tipos de agencia, y no se sabe de qué tipo es esta',
  },
  'condition-not-met': { en: 'its condition is not met', es: 'no se cumple su condición' },
  'exception-met': { en: 'its exception applies', es: 'se aplica su excepción' },
  preempted: { en: 'a higher law settles the matter', es: 'una ley superior resuelve el asunto' },
};
