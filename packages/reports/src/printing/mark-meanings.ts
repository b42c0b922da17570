import type { PrintSource } from './print-source.ts';
import type { KeyFigure, PrintoutSection } from './printout.ts';

/** What the marks mean that stand where a figure would, of those that the key figures and chapters use. */
export function markMeanings(
  figures: readonly KeyFigure[],
  sections: readonly PrintoutSection[],
  { codes, words }: PrintSource,
): string[] {
  const inTables = sections.flatMap(({ tables }) =>
    tables.flatMap(({ rows, across }) => [
      ...rows.flatMap((row) => row.cells),
      ...(rows.length > 1 && across !== undefined ? [across.absent] : []),
    ]),
  );
  const cells = [...figures.map(({ cell }) => cell), ...inTables];
  const used = new Map(cells.flatMap((cell) => (cell.kind === 'mark' ? [[cell.mark, cell.text] as const] : [])));
  const meanings = new Map(codes.list('null-reason').map(([code, , meaning]) => [code, firstSentence(meaning)]));
  meanings.set('protected', words.withheldMeaning).set('not-known', words.notKnownMeaning);
  return [...used].map(([mark, text]) => words.mark(text, meanings.get(mark) ?? ''));
}

/** What a code means to a reader; what follows tells those who keep the log when to use it. */
function firstSentence(meaning: string): string {
  return meaning.replace(/(?<=\.) .*$/s, '');
}
