import type { Solver } from '../../linear/load-solver.ts';
import type { OpenSystem } from '../../linear/open-system.ts';
import type { Bounds } from './bounds.ts';
import type { Relation } from './figure-system.ts';
import { isTable } from './is-table.ts';
import { type ProvenBound, provenMost } from './proven-most.ts';
import type { Want } from './wants-of.ts';

/** What became of one want: a table that shows it possible, a proof that it is not, or neither. */
export type Answer = { readonly table: readonly number[] } | { readonly proof: ProvenBound } | 'unsettled';

/**
 * Unknowns that hang together, and the relations between them. What it answers does not rest on the solver: a table is
 * checked, and a proof added up, in whole numbers.
 */
export class Room {
  readonly #solver: Solver;
  readonly #bounds: Bounds;
  readonly #relations: readonly Relation[];
  #fractions: OpenSystem | undefined;

  constructor(solver: Solver, bounds: Bounds, relations: readonly Relation[]) {
    this.#solver = solver;
    this.#bounds = bounds;
    this.#relations = relations;
  }

  /** Whether an unknown can be so large, or so small. */
  answer({ unknown, is, value }: Want): Answer {
    this.#fractions ??= this.#open(false);
    const sum = [[unknown, 1]] as const;
    const found = is === 'at-least' ? this.#fractions.maximise(sum) : this.#fractions.minimise(sum);
    if (found.is === 'infeasible') return 'unsettled';
    const reaches = (one: number) => (is === 'at-least' ? one >= value : one <= value);
    if (found.is === 'optimal') {
      const table = [...found.values].map(Math.round);
      if (reaches(table[unknown] as number) && isTable(table, this.#relations)) return { table };
      const proof = this.bound(unknown, is === 'at-least' ? 1 : -1, found.row_duals);
      if (proof !== undefined && !reaches(is === 'at-least' ? proof.value : -proof.value)) return { proof };
    }
    return this.#inWhole({ unknown, is, value });
  }

  /** The proven bound of an unknown by the multipliers of the relations. */
  bound(unknown: number, weight: 1 | -1, multipliers: Float64Array): ProvenBound | undefined {
    return provenMost(unknown, weight, this.#relations, this.#bounds, multipliers);
  }

  close(): void {
    this.#fractions?.close();
  }

  /** Searched among whole numbers alone, where the best fraction is none. */
  #inWhole({ unknown, is, value }: Want): Answer {
    const system = this.#open(true);
    try {
      const [least, most] = [this.#bounds.least[unknown] as number, this.#bounds.most[unknown] as number];
      system.bound(unknown, is === 'at-least' ? value : least, is === 'at-least' ? most : value);
      const found = system.minimise([[unknown, 1]]);
      const table = found.is === 'optimal' ? [...found.values].map(Math.round) : [];
      return table.length > 0 && isTable(table, this.#relations) ? { table } : 'unsettled';
    } finally {
      system.close();
    }
  }

  #open(integer: boolean): OpenSystem {
    const { least, most } = this.#bounds;
    return this.#solver.open({
      unknowns: least.map((lower, at) => ({ lower, upper: most[at] as number, integer })),
      rows: this.#relations.map(({ terms, least: lower, most: upper }) => ({ lower, upper, sum: terms })),
    });
  }
}
