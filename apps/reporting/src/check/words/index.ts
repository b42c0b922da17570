import type { Lang } from '@daybook/types';
import { en } from './en.ts';
import { es } from './es.ts';

/** What the page says beside the words of the check, in one language. */
export type CheckWords = typeof en;

/** By language. */
export const words: Readonly<Record<Lang, CheckWords>> = { en, es };
