import type { Highs, Model } from 'highs';
import type { LinearSystem } from './linear-system.ts';
import type { Optimum } from './optimum.ts';

/** A system that the solver holds in memory, to be asked again and again: each answer starts from the last. */
export interface OpenSystem {
  minimise(sum: LinearSystem['rows'][number]['sum']): Optimum;
  maximise(sum: LinearSystem['rows'][number]['sum']): Optimum;
  /** Changes what one unknown may be. */
  bound(unknown: number, lower: number, upper: number): void;
  /** Changes within what the sum of one row lies. */
  boundRow(row: number, lower: number, upper: number): void;
  /** Gives its memory back. Whoever opens a system must close it; closing twice does nothing. */
  close(): void;
}

/** Hands a system to the solver. @throws Error where it has no unknowns, or a row names one that it has not. */
export function openSystem(highs: Highs, system: LinearSystem): OpenSystem {
  const { objectiveSense: sense, modelStatus: status, variableType } = highs.constants;
  const model = highs.createModel();
  // Presolve has given wrong answers about whole numbers (ERGO-Code/HiGHS #2957, #3043, #3090), and forgets the last one.
  model.options.set({ output_flag: false, presolve: 'off', mip_rel_gap: 0, mip_max_nodes: NODES });
  fill(model, system);
  const integers = system.unknowns.flatMap(({ integer }, at) => (integer === true ? [at] : []));
  for (const at of integers) model.changeColIntegrality(at, variableType.integer);
  let weights = new Map<number, number>();

  /** Only what differs from the last question is told: most questions differ little. */
  function weigh(sum: LinearSystem['rows'][number]['sum']): void {
    const next = new Map(sum);
    for (const unknown of weights.keys()) if (!next.has(unknown)) model.changeColCost(unknown, 0);
    for (const [unknown, weight] of next) {
      if (weights.get(unknown) !== weight) model.changeColCost(unknown, weight);
    }
    weights = next;
  }

  function optimise(sum: LinearSystem['rows'][number]['sum'], isGreatest: boolean): Optimum {
    weigh(sum);
    model.changeObjectiveSense(isGreatest ? sense.maximize : sense.minimize);
    model.run();
    let ended = model.getModelStatus();
    if (ended === status.unboundedOrInfeasible || ended === status.solveError || ended === status.unknown) {
      // An unlucky start can lead nowhere; a fresh one is asked before giving up.
      model.clearSolver();
      model.run();
      ended = model.getModelStatus();
    }
    if (ended === status.infeasible) return { is: 'infeasible' };
    if (ended === status.unbounded) return { is: 'unbounded' };
    if (ended === status.solutionLimit) return { is: 'stopped' };
    if (ended !== status.optimal) throw new Error(`The solver stopped without an answer (status ${ended}).`);
    const { colValue, colDual, rowDual } = model.getSolution();
    const hasDuals = integers.length === 0;
    return {
      is: 'optimal',
      value: sum.reduce((total, [unknown, weight]) => total + weight * (colValue[unknown] as number), 0),
      values: colValue,
      duals: hasDuals ? colDual : new Float64Array(),
      row_duals: hasDuals ? rowDual : new Float64Array(),
    };
  }

  return {
    minimise: (sum) => optimise(sum, false),
    maximise: (sum) => optimise(sum, true),
    bound(unknown, lower, upper) {
      model.changeColBounds(unknown, lower, upper);
    },
    boundRow(row, lower, upper) {
      model.changeRowBounds(row, lower, upper);
    },
    close() {
      model.dispose();
    },
  };
}

/** How many branches are tried for whole numbers before the search is given up: a number, so that it ends alike everywhere. */
const NODES = 2000;

function fill(model: Model, { unknowns, rows }: LinearSystem): void {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { sum } of rows) {
    for (const [unknown, weight] of sum) {
      indices.push(unknown);
      values.push(weight);
    }
    starts.push(indices.length);
  }
  model.passModel({
    numCols: unknowns.length,
    numRows: rows.length,
    colCost: new Float64Array(unknowns.length),
    colLower: Float64Array.from(unknowns, ({ lower }) => lower),
    colUpper: Float64Array.from(unknowns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: unknowns.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  });
}
