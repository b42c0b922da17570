import type { Solver } from '../linear/load-solver.ts';
import { createSearch, type Search } from './create-search.ts';
import { fits } from './fits.ts';
import { sumOf } from './sum-of.ts';
import type { Need, TableModel } from './table-model.ts';

/** Which figures are shown. */
export interface Protection {
  /** One for each figure of the model. */
  readonly isShown: readonly boolean[];
  /** For each figure in need, two tables that fit all that is shown and differ in it; the proof that it is safe. */
  readonly proofs: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Figures in need that nothing withheld can make safe. Where there is one, the tables must not be published. */
  readonly unsafe: readonly number[];
}

/**
 * Chooses what to withhold so that no figure in need can be worked out.
 *
 * The rule: a figure in need is withheld, and some table of whole numbers that fits everything public has it at `reach`
 * or above, so that nobody can say that it is below. Where the figures that are always public allow no such table, the
 * rest adds nothing to them: one table has the figure at the greatest value that those allow, and one at the least.
 *
 * Each figure in need is attacked with everything shown; where the attack succeeds, what contradicts the cheapest way out
 * is withheld too. Then each of these, the dearest first, is put back if every figure stays safe. Each verdict rests on a
 * table that is checked in whole numbers. The same model gives the same answer.
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
  const isShown = figures.map(({ show, need }) => show === 'always' || (show === 'if-safe' && need === undefined));
  figures.forEach((_, at) => {
    search.show(at, isShown[at] === true && figures[at]?.show !== 'always');
  });
  /** Tables that fit what is shown. What is withheld later leaves them standing. */
  const tables: (readonly number[])[] = [];
  const needs = new Map<number, Wants>();
  const unsafe: number[] = [];

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
  }

  function protectOne(at: number, need: Need): void {
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

  figures.forEach(({ need, show }, at) => {
    if (need !== undefined && show !== 'always') protectOne(at, need);
  });
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
  const candidates = figures
    .flatMap(({ show, need }, at) => (show === 'if-safe' && need === undefined && isShown[at] === false ? [at] : []))
    .sort((left, right) => (figures[right]?.cost ?? 0) - (figures[left]?.cost ?? 0) || left - right);

  /** Every want, and a table of those that meets it; `undefined` where none does. */
  const openWants = (among: readonly (readonly number[])[]) =>
    [...needs].flatMap(([at, wants]) =>
      wants.flatMap((want) => (among.some((table) => meets(sumAt(table, at), want)) ? [] : [{ at, want }])),
    );

  for (const candidate of candidates) {
    const value = figures[candidate]?.value;
    const standing = pool.filter((table) => sumAt(table, candidate) === value);
    isShown[candidate] = true;
    search.show(candidate, true);
    let isSafe = true;
    for (const { at, want } of openWants(standing)) {
      if (standing.some((table) => meets(sumAt(table, at), want))) continue;
      const found = search.find(at, want);
      isSafe = typeof found === 'object' && found.against.length === 0 && fits(model, isShown, found.table);
      if (!isSafe || typeof found !== 'object') break;
      standing.push(found.table);
    }
    if (isSafe) pool = standing;
    else {
      isShown[candidate] = false;
      search.show(candidate, false);
    }
  }
  return new Map(
    [...needs].map(([at, wants]) => [
      at,
      wants.flatMap((want) => {
        const table = pool.find((one) => meets(sumAt(one, at), want));
        if (table === undefined || !fits(model, isShown, table)) throw new Error(`Figure ${at} lost its proof.`);
        return [table];
      }),
    ]),
  );
}
