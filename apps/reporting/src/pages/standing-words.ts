import type { Words } from '@daybook/types';
import type { Standing } from '../store/entries.ts';

/** How the standing of an entry is called. */
export const standingWords: Readonly<Record<Standing, Words>> = {
  waits: { en: 'Waits for review', es: 'Espera revisión' },
  approved: { en: 'Approved', es: 'Aprobada' },
  returned: { en: 'Returned', es: 'Devuelta' },
  exigent: { en: 'No time for review', es: 'Sin tiempo para revisión' },
  expunged: { en: 'Expunged', es: 'Eliminada' },
};
