import type { Fix } from '@daybook/types';
import { personalData } from '../personal-data/personal-data.ts';

/** Before and after, as far as they may be shown: at most 40 characters, and nothing that looks like a person's. */
export function shownPair({ from, to }: Pick<Fix, 'from' | 'to'>): { from?: string; to?: string } {
  const isShown = (text: string) => [...text].length <= 40 && personalData(text) === undefined && !/\p{C}/u.test(text);
  return { ...(isShown(from) ? { from } : {}), ...(isShown(to) ? { to } : {}) };
}
