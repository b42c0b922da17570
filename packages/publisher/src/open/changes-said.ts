import { type CodeWords, showNumber } from '@daybook/reports/printing';
import type { Lang, Publication } from '@daybook/types';
import { readmeEn } from './readme-en.ts';
import { readmeEs } from './readme-es.ts';

/** What changed since the release before, in words: a sentence, and a line for each kind of change. */
export interface ChangesSaid {
  readonly lead: string;
  readonly lines: readonly string[];
}

/** Says what a release states that it changed. */
export function changesSaid(
  { sequence, changes, report_changes }: Pick<Publication, 'sequence' | 'changes' | 'report_changes'>,
  { lang, codes }: { readonly lang: Lang; readonly codes: CodeWords },
): ChangesSaid {
  const words = lang === 'es' ? readmeEs : readmeEn;
  if (sequence === 1) return { lead: words.first, lines: [] };
  const before = showNumber(sequence - 1);
  const reasonOf = (reason: string) => codes.title('revision-reason', reason);
  const lines = [
    ...countBy(changes).map(([reason, count]) => words.rowsChanged(count, reasonOf(reason))),
    ...countBy(report_changes).map(([reason, count]) => words.reportsChanged(count, reasonOf(reason))),
  ];
  return { lead: lines.length === 0 ? words.unchanged(before) : words.changed(before), lines };
}

function countBy(changes: readonly { readonly reason: string }[]): [reason: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reason } of changes) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
