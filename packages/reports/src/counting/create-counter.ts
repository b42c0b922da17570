import type { Request } from '@daybook/types';
import { type Case, PENDING } from './case.ts';
import type { Measure } from './measure.ts';

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
  const cells: { readonly measure: number; readonly codes: readonly string[] | undefined }[] = [];
  const cellsOf = measures.map(() => new Map<string, number>());
  const contributions: { readonly parts: readonly number[]; readonly isPending: boolean }[] = [];
  const numbers = new Map<string, number>();
  const times: number[] = [];
  let at: Case | undefined;
  let measure = 0;
  let parts: number[] = [];
  let isPending = false;

  function cellOf(key: string, codes: readonly string[] | undefined, ofMeasure = measure): number {
    const known = cellsOf[ofMeasure] as Map<string, number>;
    let cell = known.get(key);
    if (cell === undefined) {
      cell = cells.push({ measure: ofMeasure, codes }) - 1;
      known.set(key, cell);
    }
    return cell;
  }

  function add(on: string | undefined, amount: number, a?: string, b?: string, c?: string, d?: string): void {
    if (on === undefined) {
      parts.push(cellOf(UNDATED, undefined), amount);
      return;
    }
    const { start_on, end_on } = at as Case;
    if (on < start_on || on > end_on) return;
    let key = a ?? '';
    if (b !== undefined) key += `\n${b}`;
    if (c !== undefined) key += `\n${c}`;
    if (d !== undefined) key += `\n${d}`;
    let cell = (cellsOf[measure] as Map<string, number>).get(key);
    if (cell === undefined) {
      cell = cellOf(
        key,
        [a, b, c, d].filter((code) => code !== undefined),
      );
    }
    if (a === PENDING || b === PENDING || c === PENDING || d === PENDING) isPending = true;
    parts.push(cell, amount);
  }

  /** The same contribution with the outcome filled in. */
  function filled(contribution: number, outcome: string): number {
    const { parts: pending } = contributions[contribution] as { parts: readonly number[] };
    const resolved = pending.map((part, index) => {
      const cell = index % 2 === 0 ? cells[part] : undefined;
      if (!cell?.codes?.includes(PENDING)) return part;
      const codes = cell.codes.map((code) => (code === PENDING ? outcome : code));
      return cellOf(codes.join('\n'), codes, cell.measure);
    });
    return numberOf(resolved, false);
  }

  function numberOf(list: readonly number[], pending: boolean): number {
    const key = list.join(' ');
    let number = numbers.get(key);
    if (number === undefined) {
      number = contributions.push({ parts: list, isPending: pending }) - 1;
      numbers.set(key, number);
      times.push(0);
    }
    return number;
  }

  return {
    contributionOf(request, ofCase) {
      at = ofCase;
      parts = [];
      isPending = false;
      for (measure = 0; measure < measures.length; measure++) (measures[measure] as Measure).count(request, at, add);
      return numberOf(parts, isPending);
    },
    add(contribution, count, outcome) {
      const number = outcome === undefined ? contribution : filled(contribution, outcome);
      times[number] = (times[number] as number) + count;
    },
    isPending: (contribution) => contributions[contribution]?.isPending === true,
    figures() {
      const amounts = new Map<number, number>();
      contributions.forEach(({ parts: list }, number) => {
        const count = times[number] as number;
        for (let index = 0; count !== 0 && index < list.length; index += 2) {
          const cell = list[index] as number;
          amounts.set(cell, (amounts.get(cell) ?? 0) + count * (list[index + 1] as number));
        }
      });
      const found = measures.map(() => ({ cells: [] as Cell[], undated: 0 }));
      for (const [number, amount] of amounts) {
        const { measure: ofMeasure, codes } = cells[number] as (typeof cells)[number];
        const figures = found[ofMeasure] as { cells: Cell[]; undated: number };
        if (codes === undefined) figures.undated += amount;
        else figures.cells.push({ codes, amount });
      }
      for (const figures of found) figures.cells.sort((left, right) => byCodes(left.codes, right.codes));
      return found;
    },
  };
}

/** No code is so long or holds a tab. */
const UNDATED = '\t';

function byCodes(left: readonly string[], right: readonly string[]): number {
  for (let at = 0; at < left.length; at++) {
    const a = left[at] as string;
    const b = right[at] as string;
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}
