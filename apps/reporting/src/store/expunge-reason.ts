import type { Words } from '@daybook/types';

/** By what order the content of an entry is destroyed, as codes that the journal keeps. */
export const expungeReasonWords: Readonly<Record<string, Words>> = {
  'court-order': { en: 'order of a court', es: 'orden de un tribunal' },
  law: { en: 'a law says so', es: 'lo dice una ley' },
};
