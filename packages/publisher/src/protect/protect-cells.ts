import type { Solver } from '../linear/load-solver.ts';
import { createSearch, type Search } from './create-search.ts';
import { fits } from './fits.ts';
import { sumOf } from './sum-of.ts';
import type { Figure, TableModel } from './table-model.ts';

/** Which figures are shown. */
export interface Protection {
  /** One for each figure of the model. */
  readonly isShown: readonly boolean[];
  /** For each withheld figure in need that is below its reach, the tables that fit all that is shown and prove it safe. */
  readonly proofs: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Figures in need that nothing withheld can make safe. Where there is one, the tables must not be published. */
  readonly unsafe: readonly number[];
}

/**
 * Chooses what to withhold so that no figure in need can be worked out.
 *
 * The rule: figures that tell of few are withheld, and of every withheld figure, also of those withheld for the sake of
 * others and of zeros, some table of whole numbers that fits everything public has it at `reach` or above: nobody can say
 * that it is below. Where the figures that are always public allow no such table, the rest adds nothing to them: one
 * table has the figure at the greatest value that those allow, and one at the least.
 *
 * Each withheld figure is attacked with everything shown; where the attack succeeds, what contradicts the cheapest way out
 * is withheld too, and attacked in turn. Then each of these, the dearest first, is put back if every figure stays safe.
 * Each verdict rests on a table that is checked in whole numbers. The same model gives the same answer.
 */
export function protectCells(model: TableModel, solver: Solver): Protection {
  const search = createSearch(model, solver);
  try {
    return protect(model, search);
  } finally {
    search.close();
  }
}

function protect(model: TableModel, search: Search): Protection {
  const { figures } = model;
  const isShown = figures.map(({ show, isFew }) => show === 'always' || (show === 'if-safe' && isFew !== true));
  figures.forEach((_, at) => {
    search.show(at, isShown[at] === true && figures[at]?.show !== 'always');
  });
  /** Tables that fit what is shown. What is withheld later leaves them standing. */
  const tables: (readonly number[])[] = [];
  const needs = new Map<number, Wants>();
  const unsafe: number[] = [];
  /** Withheld figures that are not yet attacked. */
  const open = [...figures.keys()].filter((at) => isShown[at] !== true);

  /** A table in which a figure is as wanted: one that is known, else one that is found, by withholding if need be. */
  function provide(at: number, want: Want): boolean {
    const { sum } = figures[at] as (typeof figures)[number];
    if (tables.some((table) => meets(sumOf(table, sum), want))) return true;
    const found = search.find(at, want);
    if (found === undefined || found === 'unsure') return false;
    for (const figure of found.against) withhold(figure);
    if (!fits(model, isShown, found.table)) return false;
    tables.push(found.table);
    return true;
  }

  function withhold(at: number): void {
    isShown[at] = false;
    search.show(at, false);
    open.push(at);
  }

  function protectOne(at: number, { need, value }: Figure): void {
    // What is as high as it has to seem, and need not seem low, is its own proof.
    if (need === undefined || (value >= need.reach && need.fall === undefined)) return;
    const wants: Want[] = [{ atLeast: need.reach }, ...(need.fall === undefined ? [] : [{ atMost: need.fall }])];
    if (wants.every((want) => provide(at, want))) {
      needs.set(at, wants);
      return;
    }
    const { least, most } = search.rangeOf(at);
    const capped: Want[] = [{ atLeast: Math.min(need.reach, most) }, { atMost: Math.max(need.fall ?? 0, least) }];
    if (most < need.reach || (need.fall ?? 0) < least) {
      if (capped.every((want) => provide(at, want))) {
        needs.set(at, capped);
        return;
      }
    }
    unsafe.push(at);
  }

  for (let at = open.shift(); at !== undefined; at = open.shift()) protectOne(at, figures[at] as Figure);
  if (unsafe.length > 0) return { isShown, proofs: new Map(), unsafe };
  const proofs = putBack(model, search, isShown, needs, tables);
  return { isShown, proofs, unsafe };
}

type Want = { readonly atLeast: number } | { readonly atMost: number };
type Wants = readonly Want[];

function meets(value: number, want: Want): boolean {
  return 'atLeast' in want ? value >= want.atLeast : value <= want.atMost;
}

/** Shows again what need not be withheld. Gives the tables that prove each figure safe. */
function putBack(
  model: TableModel,
  search: Search,
  isShown: boolean[],
  needs: ReadonlyMap<number, Wants>,
  tables: readonly (readonly number[])[],
): Map<number, readonly (readonly number[])[]> {
  const { figures } = model;
  const sumAt = (table: readonly number[], at: number) => sumOf(table, figures[at]?.sum ?? []);
  let pool = [...tables];

  /** Shows a figure, if every other that is withheld stays safe. */
  function putBackOne(candidate: number): boolean {
    const value = figures[candidate]?.value;
    const standing = pool.filter((table) => sumAt(table, candidate) === value);
    isShown[candidate] = true;
    search.show(candidate, true);
    for (const [at, wants] of needs) {
      if (isShown[at] === true) continue;
      for (const want of wants) {
        if (standing.some((table) => meets(sumAt(table, at), want))) continue;
        const found = search.find(at, want);
        if (typeof found === 'object' && found.against.length === 0 && fits(model, isShown, found.table)) {
          standing.push(found.table);
          continue;
        }
        isShown[candidate] = false;
        search.show(candidate, false);
        return false;
      }
    }
    pool = standing;
    return true;
  }

  let candidates = figures
    .flatMap(({ show, isFew }, at) => (show === 'if-safe' && isFew !== true && isShown[at] === false ? [at] : []))
    .sort((left, right) => (figures[right]?.cost ?? 0) - (figures[left]?.cost ?? 0) || left - right);
  // A figure that is shown again needs nothing any more, which may free another.
  for (let before = -1; before !== candidates.length; ) {
    before = candidates.length;
    candidates = candidates.filter((candidate) => !putBackOne(candidate));
  }
  const withheld = [...needs].filter(([at]) => isShown[at] !== true);
  return new Map(
    withheld.map(([at, wants]) => [
      at,
      wants.flatMap((want) => {
        const table = pool.find((one) => meets(sumAt(one, at), want));
        if (table === undefined || !fits(model, isShown, table)) throw new Error(`Figure ${at} lost its proof.`);
        return [table];
      }),
    ]),
  );
}
