import { printable } from '@daybook/files';
import { wrapped } from '@daybook/reports/printing';
import type { Diff, DiffChange, DiffNotCompared } from '@daybook/types';
import { changeLines } from './change-lines.ts';
import { firstSentence } from './first-sentence.ts';
import type { PrintNames } from './print-names.ts';

/** How many changes of one kind are shown, unless all are asked for. */
const SHOWN = 10;
/** And of those that should be asked about. */
const SHOWN_ALARMS = 25;

/** A comparison of releases or records for a person: one sentence, then what should be asked about, then everything else by subject. */
export function printDiff(diff: Diff, names: PrintNames): string {
  const { words, paint } = names;
  const { changes, older, newer, not_compared } = diff;
  const alarms = changes.filter((one) => (one.alarms ?? []).length > 0);
  const steps = (newer.sequence ?? 0) - (older.sequence ?? 0);
  const isChain = diff.compares === 'releases' && older.agency_id === newer.agency_id;
  return [
    ...wrapped(paint(firstSentence(diff, names), 'strong')),
    ...(diff.is_turned_round ? wrapped(words.turnedRound) : []),
    ...(isChain && older.sequence !== undefined && steps > 1 ? wrapped(words.between(steps - 1)) : []),
    ...(alarms.length === 0 ? [] : section(words.headings.alarms, firstOf(alarms, SHOWN_ALARMS, names))),
    ...subjectsOf(changes).flatMap((subject) => subjectSection(diff, subject, names)),
    ...(not_compared.length === 0 ? [] : section(words.notCompared, notComparedLines(not_compared, names))),
    ...(diff.compares === 'releases' ? ['', ...wrapped(paint(words.verify, 'faint'))] : []),
    '',
  ].join('\n');
}

/** The first of many changes as lines, and how many more there are. */
function firstOf(changes: readonly DiffChange[], most: number, names: PrintNames): string[] {
  const shown = names.isFull ? changes : changes.slice(0, most);
  const rest = changes.length - shown.length;
  return [...shown.flatMap((one) => changeLines(one, names)), ...(rest > 0 ? [`  ${names.words.more(rest)}`] : [])];
}

const section = (heading: string, lines: readonly string[]) => ['', heading, ...lines];
const subjectsOf = (changes: readonly DiffChange[]) => [...new Set(changes.map(({ subject }) => subject))];

function subjectSection({ changes, periods_added }: Diff, subject: DiffChange['subject'], names: PrintNames): string[] {
  const { words } = names;
  const own = changes.filter((one) => one.subject === subject && (one.alarms ?? []).length === 0);
  if (own.length === 0) return [];
  const kinds = [...new Set(own.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) => {
    const all = own.filter((one) => one.kind === kind);
    const late =
      kind === 'added' && subject === 'entry'
        ? all.filter(({ period }) => period !== undefined && !periods_added.includes(period)).length
        : 0;
    return [
      `  ${words.headings[kind]}: ${words.count(all.length, subject)}${late > 0 ? ` (${words.lateEntries(late)})` : ''}`,
      ...firstOf(all, SHOWN, names).map((line) => `  ${line}`),
    ];
  });
  return section(words.subjects[subject], lines);
}

function notComparedLines(all: readonly DiffNotCompared[], { words, book, isFull }: PrintNames): string[] {
  const shown = isFull ? all : all.slice(0, SHOWN);
  const rest = all.length - shown.length;
  const said: Readonly<Record<string, string>> = {
    missing: words.missing,
    damaged: words.damaged,
    'no-id': words.noId,
  };
  return [
    ...shown.map(({ side, path, line, why }) => {
      const at = line === undefined ? '' : ` · ${words.line(line)}`;
      return `  ${printable(path)}${at} (${words.sides[side]}): ${said[why] ?? book.defects[why]?.title ?? why}`;
    }),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}
