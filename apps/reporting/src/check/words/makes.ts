import type { Lang } from '@daybook/types';
import { makesEn } from './makes-en.ts';
import { makesEs } from './makes-es.ts';

/** What the panels say in which something is made, in one language. */
export type MakesWords = typeof makesEn;

/** By language. */
export const makes: Readonly<Record<Lang, MakesWords>> = { en: makesEn, es: makesEs };
