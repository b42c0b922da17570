import type { RawFinding } from '@daybook/types';
import { isEmptyCell } from '../../../cells/is-empty-cell.ts';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import type { SourceInput } from '../../../importing/source.ts';
import { isEntry } from '../../../is-entry.ts';
import { readRows } from '../../../read-rows.ts';
import { headingsOf } from '../../../tables/find-head.ts';
import { fold } from '../../../words/fold.ts';
import { isPersonalHeading } from '../personal-heading.ts';
import { requestPlan } from '../reading/request-plan.ts';
import { headingWords } from './heading-words.ts';
import { askWords, bookingWords, freeText, idWords, timeWords } from './other-headings.ts';

/** The first rows of the table in a file that looks most like a log: its headings and what stands below them. */
export interface SampledTable {
  readonly sheet?: string;
  readonly headings: readonly string[];
  readonly head: SheetRow;
  readonly rows: readonly SheetRow[];
  /** True where the file has other sheets with rows. */
  readonly hasOthers: boolean;
}

/** So many rows are looked at, of each sheet. */
const MOST_ROWS = 5000;
const MOST_ABOVE = 50;

const known = new Set(
  [
    ...Object.values(headingWords).flatMap(({ likely, perhaps = [] }) => [...likely, ...perhaps]),
    ...Object.values(askWords).flat(),
    ...freeText,
    ...idWords,
    ...bookingWords,
    ...timeWords,
  ].map(fold),
);

/** Finds the table of a file; nothing where no row looks like headings. */
export async function sampleTable(input: SourceInput, out: RawFinding[]): Promise<SampledTable | undefined> {
  const sheets = new Map<string | undefined, SheetRow[]>();
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    yield* input.open();
  };
  for await (const { rows, findings } of readRows({ name: input.name, chunks: chunks() }, {}, input.readSheets)) {
    for (const finding of findings) if (!isEntry(finding)) out.push(finding);
    for (const row of rows) {
      if (row.cells.every(isEmptyCell)) continue;
      const kept = sheets.get(row.sheet);
      if (kept === undefined) sheets.set(row.sheet, [row]);
      else if (kept.length < MOST_ROWS) kept.push(row);
    }
    const isText = sheets.has(undefined);
    if (isText && (sheets.get(undefined) ?? []).length >= MOST_ROWS) break;
  }
  const found = [...sheets].flatMap(([sheet, rows]) => {
    const best = headOf(rows);
    return best === undefined ? [] : [{ sheet, rows, ...best }];
  });
  const [best] = found.sort((one, other) => other.score - one.score || other.rows.length - one.rows.length);
  if (best === undefined) return undefined;
  const { sheet, rows, at } = best;
  const head = rows[at] as SheetRow;
  return {
    ...(sheet !== undefined && { sheet }),
    headings: headingsOf(head),
    head,
    rows: rows.slice(at + 1),
    hasOthers: sheets.size > 1,
  };
}

/** The row that names the most known headings; else the first one with texts in several cells and none with digits alone. */
function headOf(rows: readonly SheetRow[]): { at: number; score: number } | undefined {
  let best: { at: number; score: number } | undefined;
  for (const [at, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const headings = headingsOf(row).filter((heading) => heading !== '');
    const names = headings.filter((heading) => isKnown(heading)).length;
    const looksLike =
      headings.length > 1 && headings.every((heading) => /\p{L}/u.test(heading) && heading.length <= 80);
    const score = names * 10 + (looksLike ? Math.min(headings.length, 9) : 0);
    if (score > (best?.score ?? 1)) best = { at, score };
  }
  return best;
}

const isKnown = (heading: string) =>
  known.has(fold(heading.replace(/[.:*]/g, ' '))) ||
  isPersonalHeading(heading) ||
  requestPlan().column(heading) !== undefined;
