import { CsvParser } from './csv-parser.ts';

const candidates = [',', ';', '\t', '|'] as const;

/** The separators that are understood. */
export type Separator = (typeof candidates)[number];

/** How many cells a separator makes of the sample's rows, and how even they are. */
function judge(sample: string, separator: Separator): { even: number; columns: number } {
  const counts: number[] = [];
  const parser = new CsvParser(separator, 16_384, ({ cells }) => {
    if (counts.length < 200 && (cells.length > 1 || cells[0] !== '')) counts.push(cells.length);
  });
  parser.push(sample);
  if (counts.length === 0) parser.end();
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  const [columns = 1, rows = 0] = [...tally].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  return { even: counts.length === 0 ? 0 : rows / counts.length, columns };
}

/** The separator of a CSV text by its first rows: the one that splits them most evenly into more than one cell. */
export function guessSeparator(sample: string, name: string): Separator {
  const usual: Separator = /\.(?:tsv|tab)(?:\.gz)?$/i.test(name) ? '\t' : ',';
  let best: { separator: Separator; score: number } = { separator: usual, score: 0 };
  for (const separator of [usual, ...candidates]) {
    const { even, columns } = judge(sample, separator);
    // Evenness decides; among equally even ones the more columns, slightly.
    const score = columns < 2 ? 0 : even + Math.min(columns, 100) / 1000;
    if (score > best.score + 1e-9) best = { separator, score };
  }
  return best.separator;
}
