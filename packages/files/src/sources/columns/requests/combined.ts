import type { PlannedEntry } from '../reading/planned-map.ts';
import { usualRanking } from '../reading/usual-ranking.ts';
import type { Given } from './merged-rows.ts';

/** What two rows of one request say together in a column, as the map has it; nothing where they differ and may not. */
export function combined({ entry }: PlannedEntry, before: Given, now: Given): Given | undefined {
  switch (entry.several ?? 'same') {
    case 'first':
      return before;
    case 'last':
      return now;
    case 'any':
      return before === true || now === true;
    case 'all':
      return [...new Set([...(before as readonly string[]), ...(now as readonly string[])])];
    case 'highest': {
      const ranking = entry.ranking ?? usualRanking[entry.column] ?? [];
      const rank = (code: Given) =>
        ranking.includes(code as string) ? ranking.indexOf(code as string) : ranking.length;
      return rank(now) < rank(before) ? now : before;
    }
    default:
      return JSON.stringify(before) === JSON.stringify(now) ? before : undefined;
  }
}
