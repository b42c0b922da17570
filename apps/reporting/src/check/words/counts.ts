import type { Lang } from '@daybook/types';
import { countsEn } from './counts-en.ts';
import { countsEs } from './counts-es.ts';

/** What the panel says in which counts are typed, in one language. */
export type CountsPanelWords = typeof countsEn;

/** By language. */
export const countsPanel: Readonly<Record<Lang, CountsPanelWords>> = { en: countsEn, es: countsEs };
