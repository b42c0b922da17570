import type { Lang, RawFinding } from '@daybook/types';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import { importable } from '../../../importing/importable.ts';
import type { SourceInput } from '../../../importing/source.ts';
import { raise } from '../../../raise.ts';
import type { CodeTitles } from '../../../tables/code-titles.ts';
import { fold } from '../../../words/fold.ts';
import { cellWords } from '../reading/cell-words.ts';
import { ColumnProfile } from './column-profile.ts';
import { bookingWords, idWords } from './other-headings.ts';
import { type ColumnProposal, proposeColumn } from './propose-column.ts';
import { sampleTable } from './sample-table.ts';
import { suggestWords as words } from './suggest-words.ts';
import { type DraftMap, writeMap } from './write-map.ts';

/** A map proposed for a file, and why. */
export interface SuggestedMap {
  /** The map, with a `?` wherever a person must answer. */
  readonly map: DraftMap;
  readonly sheet?: string;
  readonly headingRow: number;
  /** How many rows below the headings were looked at. */
  readonly rows: number;
  readonly columns: readonly ColumnProposal[];
  /** The source of this project that reads such files without a map, where there is one. */
  readonly source?: string;
  /** True where no column tells a paper, an ask or a decision: perhaps these rows are no requests. */
  readonly isNoLog: boolean;
}

/** What a suggestion is made with. */
export interface SuggestOptions {
  readonly titles: readonly CodeTitles[];
  readonly lang: Lang;
}

/**
 * Proposes a map for a file from its headings and the first rows below them. Of columns that can tell who a person is,
 * nothing is kept; of the others, only short texts of columns that hold codes.
 *
 * @returns the map, and what must be said of the file: nothing but that where it cannot be read or has no headings.
 */
export async function suggestMap(
  input: SourceInput,
  { titles, lang }: SuggestOptions,
): Promise<{ readonly suggested?: SuggestedMap; readonly findings: readonly RawFinding[] }> {
  const out: RawFinding[] = [];
  const table = await sampleTable(input, out);
  if (table === undefined && out.length === 0)
    out.push(raise('mapped-heading-missing', { file: input.name }, { variant: 'no-headings' }));
  if (table === undefined) return { findings: out };
  const { headings, rows, head, sheet } = table;
  const profiles = headings.map(() => new ColumnProfile());
  const totals = rows.filter(({ cells }) => isTotal(cells.map(cellWords)));
  for (const row of rows)
    if (!totals.includes(row)) for (const [at, profile] of profiles.entries()) profile.see(row.cells[at]);
  const proposed = headings.flatMap((heading, index): ColumnProposal[] =>
    heading === '' ? [] : [{ heading, index, ...proposeColumn(heading, profiles[index] as ColumnProfile, titles) }],
  );
  const columns = onceEach(proposed);
  const keys = keysOf(columns, table.rows);
  const map = writeMap({ table, columns, profiles, totals, titles, lang, ...keys });
  const source = importable([headings]);
  const tells = (column: string | undefined) => ['instrument', 'ask', 'decision'].includes(column ?? '');
  const suggested: SuggestedMap = {
    map,
    ...(sheet !== undefined && { sheet }),
    headingRow: head.row,
    rows: rows.length,
    columns: columns.map((one) => saidOfKey(one, keys)),
    ...(source !== undefined && { source }),
    isNoLog: map.asks === undefined && !columns.some(({ column }) => tells(column)),
  };
  return { suggested, findings: out };
}

const isTotal = (cells: readonly string[]) =>
  /^(?:grand |sub)?totals?\b|^(?:suma|total general|subtotal)\b/.test(cells.find((cell) => cell !== '') ?? '');

const strength = ['certain', 'likely', 'guess', 'not-matched'];

/** Where two columns are taken for the same one, the surer keeps it, and the other becomes a question. */
function onceEach(proposed: readonly ColumnProposal[]): ColumnProposal[] {
  const best = new Map<string, ColumnProposal>();
  for (const one of proposed) {
    if (one.column === undefined || one.sure === 'guess') continue;
    const other = best.get(one.column);
    if (other === undefined || strength.indexOf(one.sure) < strength.indexOf(other.sure)) best.set(one.column, one);
  }
  return proposed.map((one) => {
    const keeper = one.column === undefined ? undefined : best.get(one.column);
    if (keeper === undefined || keeper === one || one.column === undefined) return one;
    return { ...one, sure: 'guess', why: words.taken(one.column, keeper.heading) };
  });
}

/** Columns by which rows are told apart. */
interface Keys {
  readonly booking?: ColumnProposal;
  readonly ids?: ColumnProposal;
}

/** Columns by which rows are told apart: a booking that repeats, and the log's own number where every row has another. */
function keysOf(columns: readonly ColumnProposal[], rows: readonly SheetRow[]): Keys {
  const named = (list: readonly string[]) =>
    columns.find(({ heading, column }) => column === undefined && list.includes(fold(heading.replace(/[.:*]/g, ' '))));
  const repeats = ({ index }: ColumnProposal) => {
    const texts = rows.map(({ cells }) => cellWords(cells[index])).filter((text) => text !== '');
    return texts.length > 0 && new Set(texts).size < texts.length;
  };
  const booking = named(bookingWords);
  const ids = named(idWords);
  const isGroup = (one: ColumnProposal | undefined) => one !== undefined && repeats(one);
  const group = [booking, ids].find(isGroup);
  return {
    ...(group !== undefined && { booking: group }),
    ...(ids !== undefined && ids.drop === undefined && { ids }),
  };
}

function saidOfKey(one: ColumnProposal, { booking, ids }: Keys): ColumnProposal {
  if (one.heading === booking?.heading) return { ...one, sure: 'likely', why: words.groups };
  return one.heading === ids?.heading ? { ...one, sure: 'likely', why: words.ids } : one;
}
