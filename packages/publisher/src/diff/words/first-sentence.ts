import type { CodeWords } from '@daybook/reports/printing';
import type { Diff, DiffCount } from '@daybook/types';
import type { PrintNames } from './print-names.ts';

/** What a comparison comes to, in one sentence. */
export function firstSentence(diff: Diff, { words, codes, nameOf }: PrintNames): string {
  const { older, newer } = diff;
  const agency = newer.agency_id === undefined ? newer.name : nameOf(newer.agency_id);
  const newerName = words.release(newer.sequence, agency);
  const olderName = words.releaseShort(older.sequence, older.name);
  if (diff.verdict === 'nothing-changed')
    return diff.is_complete ? words.nothingChanged(newerName, olderName) : words.nothingFound(newerName, olderName);
  const alarms = diff.changes.filter((change) => (change.alarms ?? []).length > 0).length;
  const pieces = SUBJECTS.flatMap((subject) => {
    const kinds = KINDS.filter((kind) => diff.counts.some((one) => one.subject === subject && one.kind === kind));
    const own = kinds.map((kind, at) => {
      const group = diff.counts.filter((one) => one.subject === subject && one.kind === kind);
      const total = group.reduce((sum, { count }) => sum + count, 0);
      return `${words.piece(kind, total, subject, at > 0)}${reasonsOf(group, codes)}`;
    });
    return own.length === 0 ? [] : [own.join(', ')];
  });
  return words.says(
    newerName,
    olderName,
    listed(diff.periods_added, words.and),
    pieces.length === 0 && alarms === 0 ? words.noneChanged : pieces.join('; '),
    alarms === 0 ? words.nothingSilent : words.silent(alarms),
  );
}

/** What the sentence counts, in this order; everything else stands below. */
const SUBJECTS = ['entry', 'report', 'regime-report', 'agency', 'jurisdiction', 'agreement', 'other-record'] as const;
const KINDS = ['added', 'amended', 'withdrawn', 'redacted', 'not-held', 'removed'] as const;

/** The reasons of one kind of change, with how many of each where there are several: "(2 progress, 1 typing mistake)". */
function reasonsOf(group: readonly DiffCount[], codes: CodeWords): string {
  const said = group.flatMap(({ reason, count }) => {
    if (reason === undefined) return [];
    const title = codes.title('revision-reason', reason);
    // That it was withdrawn stands before it already.
    const words = lowered(reason.startsWith('withdrawn-') ? title.replace(/^[^:]*: /, '') : title);
    return [group.length === 1 ? words : `${count} ${words}`];
  });
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

const lowered = (title: string) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
