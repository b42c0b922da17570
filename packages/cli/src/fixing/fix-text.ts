import { shownPair } from '@daybook/files';
import type { Fix, Place } from '@daybook/types';
import { type Book, type Cause, type Checked, type Paint, placeText } from '@daybook/validator';
import type { AlikeFixes, FixTally } from './fix-tally.ts';
import { type FixWords, fixWords } from './fix-words.ts';

/** What a repair came to. */
export interface FixResult {
  readonly tally: FixTally;
  readonly suggested: readonly Cause[];
  readonly left: Checked;
  /** Nothing where it was only looked. */
  readonly out: string | undefined;
}

/** What `daybook fix` prints for a person: before and after with their places, what was not changed, what is left. */
export function fixText({ tally, suggested, left, out }: FixResult, path: string, book: Book, paint: Paint): string {
  const words = fixWords[book.lang];
  const all = tally.list();
  const made = all.filter(({ outcome }) => outcome === 'fixed');
  const parts = [
    tally.fixed === 0 ? words.none : paint(words.fixed(tally.fixed, out === undefined), 'strong'),
    ...made.map((alike) => block(`${paint('✔', 'valid')} ${pair(alike.fix, words)}`, alike, book, paint)),
    ...notMade(all, words, book, paint),
    ...suggestions(suggested, words, book, paint),
    ...(out === undefined ? [words.nothingWritten] : [words.original(path)]),
    remains(left, out ?? path, words, book),
  ];
  return `${parts.join('\n\n')}\n`;
}

function notMade(all: readonly AlikeFixes[], words: FixWords, book: Book, paint: Paint): string[] {
  const lost = all.filter(({ outcome }) => outcome !== 'fixed');
  if (lost.length === 0) return [];
  return [
    paint(words.notMade, 'strong'),
    ...lost.map((alike) => {
      const { outcome } = alike;
      const why = outcome === 'fixed' ? '' : `: ${words.notFixed[outcome]}`;
      return block(`${paint('✖', 'error')} ${pair(alike.fix, words)}${why}`, alike, book, paint);
    }),
  ];
}

function suggestions(causes: readonly Cause[], words: FixWords, book: Book, paint: Paint): string[] {
  if (causes.length === 0) return [];
  return [
    paint(words.suggested, 'strong'),
    ...causes.flatMap(({ rule, count, findings }) => {
      const fix = findings[0]?.fix;
      return fix === undefined ? [] : [block(`? ${pair(fix, words)}`, { rule, count, places: findings }, book, paint)];
    }),
  ];
}

function pair(fix: Fix, words: FixWords): string {
  const { from, to } = shownPair(fix);
  const said = (text: string | undefined, whole: string) =>
    text === undefined ? words.hidden([...whole].length) : `"${text}"`;
  return `${said(from, fix.from)} → ${said(to, fix.to)}`;
}

interface Alike {
  readonly rule: string;
  readonly count: number;
  readonly places: readonly Place[];
}

function block(head: string, { rule, count, places }: Alike, { phrases }: Book, paint: Paint): string {
  const aside = paint(`(${count === 1 ? '' : `${phrases.places(count)} · `}${phrases.explain(rule)})`, 'faint');
  const lines = places.slice(0, 10).map((place) => `    ${placeText(place, phrases)}`);
  const rest = count - lines.length;
  return [`${head}  ${aside}`, ...lines, ...(rest > 0 ? [paint(`    … ${phrases.more(rest)}`, 'faint')] : [])].join(
    '\n',
  );
}

function remains({ counts, verdict }: Checked, where: string, words: FixWords, { phrases }: Book): string {
  const { error, warning, flag } = counts;
  const isNothing = error + warning + flag === 0;
  if (verdict === 'valid' && isNothing) return words.nothingLeft(where);
  const numbers = [phrases.errors(error), phrases.warnings(warning), phrases.flags(flag)].join(', ');
  const why = verdict === 'incomplete' ? ` ${phrases.whyIncomplete}` : '';
  return `${isNothing ? words.nothingLeft(where) : `${words.left(where)}: ${numbers}.`}${why} (daybook validate ${where})`;
}
