import { ice287gList } from './ice-287g-list.ts';
import { iceDetainers } from './ice-detainers.ts';
import type { Source } from './source.ts';

/** Every source, by hand: one line for each file. */
export const sources: readonly Source[] = [ice287gList, iceDetainers];
