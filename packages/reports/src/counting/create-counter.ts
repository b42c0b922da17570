import type { Request } from '@daybook/types';
import { type Case, PENDING } from './case.ts';
import { createCellIndex } from './create-cell-index.ts';
import { createNumberLists } from './create-number-lists.ts';
import type { Measure } from './measure.ts';
import { PARTS, partsIn } from './parts-in.ts';

/** The figure of one combination of codes. */
export interface Cell {
  readonly codes: readonly string[];
  readonly amount: number;
}

/** The figures of one measure. */
export interface Figures {
  readonly cells: readonly Cell[];
  /** How much the log holds without the date that would place it; in the unit of the measure. */
  readonly undated: number;
}

/** Figures that can be added and taken back. */
export interface Counter {
  /** Works out what one entry adds, without adding it. The number stands for exactly that contribution. */
  contributionOf(request: Request, at: Case): number;
  /** Adds a contribution, or with -1 takes it back. `outcome` fills in an end of custody that was `PENDING`. */
  add(contribution: number, times: 1 | -1, outcome?: string): void;
  /** Says whether a contribution waits for the outcome that another entry records. */
  isPending(contribution: number): boolean;
  /** The figures now, one for each measure in order, cells sorted by their codes. */
  figures(): readonly Figures[];
}

/**
 * Counts measures over entries of one period.
 *
 * Entries that add the same share one contribution, which is a number: so that an entry can be taken back when a later
 * revision replaces it, four bytes of it need be remembered and not the entry.
 */
export function createCounter(measures: readonly Measure[]): Counter {
  const cells = createCellIndex(measures.length);
  /** Each contribution is a list of pairs: a cell and an amount. */
  const contributions = createNumberLists();
  const pending = new Set<number>();
  const times: number[] = [];
  const pairs: number[] = [];
  const asked: (readonly number[])[] = [];
  let used = 0;
  let at: Case | undefined;
  let measure = 0;
  let isPending = false;
  /** The date that was placed last, and whether it is in the period: an entry has few dates, and asks of each often. */
  let placed: string | undefined;
  let isPlaced = false;

  /** The numbers of the measures to ask about an entry with these parts. */
  function askedOf(parts: number): readonly number[] {
    let numbers = asked[parts];
    if (numbers === undefined) {
      numbers = [...measures.keys()].filter((number) => {
        const part = measures[number]?.part;
        return part === undefined || (parts & PARTS[part]) !== 0;
      });
      asked[parts] = numbers;
    }
    return numbers;
  }

  function isInPeriod(on: string): boolean {
    if (on === placed) return isPlaced;
    const { start_on, end_on } = at as Case;
    placed = on;
    isPlaced = on >= start_on && on <= end_on;
    return isPlaced;
  }

  function add(on: string | undefined, amount: number, a?: string, b?: string, c?: string, d?: string): void {
    if (on === undefined) put(cells.undatedOf(measure), amount);
    else if (isInPeriod(on)) {
      if (a === PENDING || b === PENDING || c === PENDING || d === PENDING) isPending = true;
      put(cells.cellOf(measure, a, b, c, d), amount);
    }
  }

  function put(cell: number, amount: number): void {
    pairs[used++] = cell;
    pairs[used++] = amount;
  }

  /** The same contribution with the outcome filled in. */
  function filled(contribution: number, outcome: string): number {
    const list = (contributions.lists[contribution] ?? []).map((part, index) => {
      const name = index % 2 === 0 ? cells.names[part] : undefined;
      if (!name?.codes?.includes(PENDING)) return part;
      const [a, b, c, d] = name.codes.map((code) => (code === PENDING ? outcome : code));
      return cells.cellOf(name.measure, a, b, c, d);
    });
    return contributions.numberOf(list, list.length);
  }

  return {
    contributionOf(request, ofCase) {
      if (at?.start_on !== ofCase.start_on || at.end_on !== ofCase.end_on) placed = undefined;
      at = ofCase;
      used = 0;
      isPending = false;
      for (const number of askedOf(partsIn(request))) {
        measure = number;
        (measures[number] as Measure).count(request, at, add);
      }
      const contribution = contributions.numberOf(pairs, used);
      if (isPending) pending.add(contribution);
      return contribution;
    },
    add(contribution, count, outcome) {
      const number = outcome === undefined ? contribution : filled(contribution, outcome);
      times[number] = (times[number] ?? 0) + count;
    },
    isPending: (contribution) => pending.has(contribution),
    figures() {
      const amounts = new Map<number, number>();
      contributions.lists.forEach((list, number) => {
        const count = times[number] ?? 0;
        for (let index = 0; count !== 0 && index < list.length; index += 2) {
          const cell = list[index] as number;
          amounts.set(cell, (amounts.get(cell) ?? 0) + count * (list[index + 1] as number));
        }
      });
      const found = measures.map(() => ({ cells: [] as Cell[], undated: 0 }));
      for (const [cell, amount] of amounts) {
        const { measure: ofMeasure, codes } = cells.names[cell] as (typeof cells.names)[number];
        const figures = found[ofMeasure] as { cells: Cell[]; undated: number };
        if (codes === undefined) figures.undated += amount;
        else figures.cells.push({ codes, amount });
      }
      for (const figures of found) figures.cells.sort((left, right) => byCodes(left.codes, right.codes));
      return found;
    },
  };
}

function byCodes(left: readonly string[], right: readonly string[]): number {
  for (let at = 0; at < left.length; at++) {
    const a = left[at] as string;
    const b = right[at] as string;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
