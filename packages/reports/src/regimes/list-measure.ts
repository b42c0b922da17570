import type { RegimePart, RegimeTable, Request } from '@daybook/types';
import type { Cell } from '../counting/create-counter.ts';
import type { Measure } from '../counting/measure.ts';
import { cellAt } from './cell-at.ts';
import { dayOfPart } from './day-of-part.ts';

/**
 * The entries of a part as rows of a list, one for each ask where a column is of the ask, else one for the entry.
 *
 * A row is counted like any figure, so that revisions, withdrawn entries and periods are those of every other number; its
 * codes are its day and cells as one text, and how custody ended where a column shows it: another entry may record that.
 */
export function listMeasure(
  { columns = [] }: RegimeTable,
  part: RegimePart,
  belongs: (request: Request) => Request | undefined,
): Measure {
  const isByAsk = columns.some((pointer) => pointer.startsWith('/asks/*/'));
  const needsEnd = columns.includes(CUSTODY_END);
  return {
    ...COUNTED,
    placed_by: part.placed_by,
    count(request, at, add) {
      const belonging = belongs(request);
      if (belonging === undefined) return;
      const copies = isByAsk ? belonging.asks.map((ask) => ({ ...belonging, asks: [ask] })) : [belonging];
      const end = needsEnd ? (at.custody_end ?? '') : undefined;
      for (const copy of copies) {
        const on = dayOfPart(copy, at, part.placed_by);
        const cells = columns.map((pointer) => (pointer === CUSTODY_END ? '' : cellAt(copy, pointer, part)));
        add(on, 1, JSON.stringify([on ?? '', ...cells]), end);
      }
    },
  };
}

/** The rows of a `listMeasure`, by day and then by their cells; rows that say the same stay apart. */
export function rowsOfList({ columns = [] }: RegimeTable, cells: readonly Cell[]): readonly (readonly string[])[] {
  const place = columns.indexOf(CUSTODY_END);
  return cells
    .flatMap(({ codes: [key = '[]', end = ''], amount }) => {
      const [on, ...row] = JSON.parse(key) as string[];
      if (place !== -1) row[place] = end;
      return Array.from({ length: amount }, () => [on ?? '', ...row]);
    })
    .sort((left, right) => (left.join('\n') < right.join('\n') ? -1 : 1))
    .map(([, ...row]) => row);
}

const CUSTODY_END = '/custody/custody_end';

const COUNTED = {
  id: 'entries-listed',
  table_id: 'entries-listed',
  subject: 'requests',
  title: { en: 'Entries', es: 'Anotaciones' },
  unit: 'requests',
  kind: 'flow',
  dimensions: [],
  adds_over_time: true,
  adds_over_agencies: true,
} as const;
