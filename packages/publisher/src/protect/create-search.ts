import type { LinearSystem } from '../linear/linear-system.ts';
import type { Solver } from '../linear/load-solver.ts';
import type { OpenSystem } from '../linear/open-system.ts';
import type { TableModel } from './table-model.ts';

/** A table that an attacker could not rule out if some figures were not shown. */
interface Alternative {
  readonly table: readonly number[];
  /** The figures, shown so far, that it contradicts. None: what is shown leaves it open. */
  readonly against: readonly number[];
}

/** Looks for tables in which one figure is other than it is. */
export interface Search {
  /** Says that a figure is shown, or withheld from now on. */
  show(figure: number, isShown: boolean): void;
  /**
   * The table in which a figure is at least, or at most, so much, and which contradicts the least that is shown.
   * `undefined`: there is none, whatever is withheld. `unsure`: it could not be told.
   */
  find(figure: number, wanted: Wanted): Alternative | 'unsure' | undefined;
  /** How high and how low a figure could be by what is always public. */
  rangeOf(figure: number): { readonly least: number; readonly most: number };
  close(): void;
}

type Wanted = { readonly atLeast: number } | { readonly atMost: number };

/**
 * Opens the search for a model. Each figure is its true value plus what it rises minus what it falls; where it is shown,
 * both cost what would be lost by withholding it, so that one solution is attack and cure at once: at no cost it is a
 * table that fits all that is shown; otherwise the figures that move are those to withhold.
 */
export function createSearch(model: TableModel, solver: Solver): Search {
  const { figures, unknowns } = model;
  const rise = (figure: number) => unknowns + 2 * figure;
  const fall = (figure: number) => rise(figure) + 1;
  const costs = new Map<number, number>();
  const open = solver.open(systemOf(model, false));
  let whole: OpenSystem | undefined;
  let base: OpenSystem | undefined;
  const closing: OpenSystem[] = [open];

  function opened(system: LinearSystem): OpenSystem {
    const one = solver.open(system);
    closing.push(one);
    return one;
  }

  function show(figure: number, isShown: boolean): void {
    const { cost, value } = figures[figure] as (typeof figures)[number];
    // What falls can fall no lower than zero, so that a small figure gives less way.
    const falling = cost / Math.min(Math.max(value, 1), FULL);
    for (const [column, price] of [
      [rise(figure), cost / FULL],
      [fall(figure), falling],
    ] as const) {
      // biome-ignore format: pairs
      if (isShown) costs.set(column, price);
      else costs.delete(column);
    }
  }

  function ask(system: OpenSystem, figure: number, wanted: Wanted): Alternative | 'unsure' | undefined {
    const { value, show: when } = figures[figure] as (typeof figures)[number];
    const most = when === 'always' ? 0 : Number.POSITIVE_INFINITY;
    const [up, down] = 'atLeast' in wanted ? [rise(figure), fall(figure)] : [fall(figure), rise(figure)];
    const far = 'atLeast' in wanted ? wanted.atLeast - value : value - wanted.atMost;
    system.bound(up, Math.max(0, far), most);
    system.bound(down, 0, Math.min(most, Math.max(0, -far)));
    const optimum = system.minimise([...costs]);
    system.bound(rise(figure), 0, most);
    system.bound(fall(figure), 0, most);
    if (optimum.is === 'infeasible') return undefined;
    if (optimum.is !== 'optimal') return 'unsure';
    const table = Array.from(optimum.values.subarray(0, unknowns), Math.round);
    if (optimum.values.subarray(0, unknowns).some((one, at) => Math.abs(one - (table[at] as number)) > CLOSE)) {
      if (system === whole) return 'unsure';
      whole ??= opened(systemOf(model, true));
      return ask(whole, figure, wanted);
    }
    const against = [...costs.keys()].flatMap((column) => {
      const moved = optimum.values[column] as number;
      return moved > CLOSE ? [Math.floor((column - unknowns) / 2)] : [];
    });
    return { table, against: [...new Set(against)] };
  }

  return {
    show,
    find: (figure, wanted) => ask(open, figure, wanted),
    rangeOf(figure) {
      base ??= opened(baseOf(model));
      const sum = (figures[figure]?.sum ?? []).map((unknown) => [unknown, 1] as const);
      const least = base.minimise(sum);
      const most = base.maximise(sum);
      return {
        least: least.is === 'optimal' ? Math.ceil(least.value - CLOSE) : 0,
        most: most.is === 'optimal' ? Math.floor(most.value + CLOSE) : Number.POSITIVE_INFINITY,
      };
    },
    close() {
      for (const system of closing) system.close();
    },
  };
}

/** A figure of this size gives as much way as is ever asked for. */
const FULL = 10;
/** Solutions of sums of ones are whole but for the rounding of the machine. */
const CLOSE = 1e-5;

function systemOf({ unknowns, figures, facts }: TableModel, integer: boolean): LinearSystem {
  const free = { lower: 0, upper: Number.POSITIVE_INFINITY };
  return {
    unknowns: [
      ...Array.from({ length: unknowns }, () => ({ ...free, integer })),
      ...figures.flatMap(({ show }) => {
        const moves = show === 'always' ? { lower: 0, upper: 0 } : free;
        return [moves, moves];
      }),
    ],
    rows: [
      ...figures.map(({ value, sum }, at) => ({
        lower: value,
        upper: value,
        sum: [
          ...sum.map((unknown) => [unknown, 1] as const),
          [unknowns + 2 * at, -1] as const,
          [unknowns + 2 * at + 1, 1] as const,
        ],
      })),
      ...facts,
    ],
  };
}

/** What is public whatever is withheld. */
function baseOf({ unknowns, figures, facts }: TableModel): LinearSystem {
  return {
    unknowns: Array.from({ length: unknowns }, () => ({ lower: 0, upper: Number.POSITIVE_INFINITY })),
    rows: [
      ...figures.flatMap(({ value, sum, show }) =>
        show === 'always' ? [{ lower: value, upper: value, sum: sum.map((unknown) => [unknown, 1] as const) }] : [],
      ),
      ...facts,
    ],
  };
}
