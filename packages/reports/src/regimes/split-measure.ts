import type { RegimeWhere, Request, RequestAsk } from '@daybook/types';
import type { Case } from '../counting/case.ts';
import { groupOf } from '../counting/group-of.ts';
import type { Add, Measure } from '../counting/measure.ts';
import { codesOfDimension } from './codes-of-dimension.ts';

/** What of the log a measure counts, and by what it is split. */
export interface Split {
  readonly measure: Measure;
  readonly dimensions: readonly string[];
  readonly where: readonly RegimeWhere[];
  /** The papers that the split by paper shows; empty for any. */
  readonly papers: readonly string[];
  /** What of a request is counted; see `PartReader`. */
  belongs(request: Request): Request | undefined;
}

/** How custody ended is known last: another entry may record it. So it is a code of its own and judged afterwards. */
export const LATE: ReadonlySet<string> = new Set(['outcome', 'outcome_group']);

/**
 * A measure, counted for a part of the log and split by other dimensions than its own.
 *
 * Every number is the measure's: it is asked once for each ask where a dimension is of the ask, else once for the entry.
 * Its figures have two codes: those of the dimensions as one text (a line each, empty for how custody ended), and how
 * custody ended where a dimension or limit needs it. `cellsOfSplit` reads them.
 */
export function splitMeasure({ measure, dimensions, where, papers, belongs }: Split): Measure {
  const own: readonly string[] = measure.dimensions;
  const all = [...dimensions, ...where.map(({ dimension }) => dimension)];
  const needsEnd = all.some((dimension) => LATE.has(dimension));
  const isOwn = (dimension: string) =>
    own.includes(dimension) || (dimension === DECISION_GROUP && own.includes('decision'));
  const isByAsk = all.some((dimension) => !isOwn(dimension) && codesOfDimension[dimension]?.of === 'ask');

  function countOne(request: Request, ask: RequestAsk | undefined, at: Case, add: Add): void {
    measure.count(request, at, (on, amount, ...codes) => {
      const codesOf = (dimension: string) => {
        if (dimension === 'month') return [on?.slice(0, 7) ?? 'unknown'];
        return ownCodes(dimension, codes) ?? readCodes(dimension, request, at, ask);
      };
      const fits = ({ dimension, in: codesIn }: RegimeWhere) =>
        LATE.has(dimension) || codesOf(dimension).some((code) => codesIn.includes(code));
      if (!where.every(fits)) return;
      const end = needsEnd ? codesOf('outcome')[0] : undefined;
      for (const row of combined(dimensions.map((dimension) => (LATE.has(dimension) ? [''] : codesOf(dimension)))))
        add(on, amount, row.join('\n'), end);
    });
  }

  /** The codes that the measure itself gives. */
  function ownCodes(dimension: string, codes: readonly (string | undefined)[]): readonly string[] | undefined {
    if (own.includes(dimension)) return [codes[own.indexOf(dimension)] ?? 'not-recorded'];
    if (!isOwn(dimension)) return undefined;
    return [groupOf('decision', codes[own.indexOf('decision')] ?? '') ?? 'not-recorded'];
  }

  function readCodes(dimension: string, request: Request, at: Case, ask: RequestAsk | undefined): readonly string[] {
    const reader = codesOfDimension[dimension];
    if (reader === undefined) throw new RangeError(`No entry can be split by ${dimension}.`);
    const codes = reader.codes(request, at, ask).filter((code) => code !== undefined);
    const shown =
      dimension === 'instrument' && papers.length > 0 ? codes.filter((code) => papers.includes(code)) : codes;
    return shown.length === 0 ? [reader.otherwise] : [...new Set(shown)];
  }

  return {
    ...measure,
    dimensions: [],
    count(request, at, add) {
      const belonging = belongs(request);
      if (belonging === undefined) return;
      if (!isByAsk) return countOne(belonging, belonging.asks.length === 1 ? belonging.asks[0] : undefined, at, add);
      const { contact, ...asked } = belonging;
      for (const ask of belonging.asks) countOne({ ...asked, asks: [ask] }, ask, at, add);
      if (contact !== undefined || belonging.asks.length === 0)
        countOne({ ...belonging, asks: [] }, undefined, at, add);
    },
  };
}

const DECISION_GROUP = 'decision_group';

/** Every combination of one code from each list. */
function combined(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])),
    [[]],
  );
}
