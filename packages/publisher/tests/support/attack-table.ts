import type { Solver } from '../../src/linear/load-solver.ts';
import type { OpenSystem } from '../../src/linear/open-system.ts';
import type { Optimum } from '../../src/linear/optimum.ts';
import type { MadeTable } from './made-table.ts';

/** A small figure that is shown, or a withheld one of which somebody can tell that it is under the threshold. */
export interface Leak {
  readonly figure: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Attacks a table as it is published. Nothing of the publisher's own model is used: here every figure is an unknown, a
 * sum is the sum of its leaves or of its groups along one axis, and what is printed is a bound.
 *
 * A figure whose greatest value is under the threshold is no leak where the figures that are always public say as much.
 */
export function attackTable(
  { axes, places, model: { figures } }: MadeTable,
  isShown: readonly boolean[],
  threshold: number,
  solver: Solver,
  isFirstEnough = false,
): Leak[] {
  const at = new Map(places.map((nodes, index) => [nodes.join(), index]));
  const rows = places.flatMap((nodes, index) =>
    axes.flatMap(({ leaves, sums }, axis) => {
      const node = nodes[axis] as number;
      if (node < leaves) return [];
      const parts = (sums[node - leaves] as readonly number[]).map((leaf) => {
        const key = nodes.with(axis, leaf).join();
        return [at.get(key) as number, 1] as const;
      });
      return [{ lower: 0, upper: 0, sum: [...parts, [index, -1] as const] }];
    }),
  );
  const system = (shown: readonly boolean[], integer: boolean) => ({
    unknowns: figures.map(({ value }, index) => ({
      lower: shown[index] === true ? value : 0,
      upper: shown[index] === true ? value : Number.POSITIVE_INFINITY,
      integer,
    })),
    rows,
  });
  const attackers: Attacker[] = [];
  const attacker = (shown: readonly boolean[]) => {
    const one = attackerOf((integer) => solver.open(system(shown, integer)));
    attackers.push(one);
    return one;
  };
  const seen = attacker(isShown);
  const bare = attacker(figures.map(({ show }) => show === 'always'));
  const leaks: Leak[] = [];
  try {
    for (const [figure, { value, show }] of figures.entries()) {
      if (show === 'always' || (isFirstEnough && leaks.length > 0)) continue;
      if (isShown[figure] === true) {
        if (value > 0 && value < threshold) leaks.push({ figure, least: value, most: value });
        continue;
      }
      const most = value >= threshold ? value : seen.most(figure);
      if (most >= threshold) continue;
      const least = seen.least(figure);
      if (most < Math.min(bare.most(figure), threshold) || least > bare.least(figure))
        leaks.push({ figure, least, most });
    }
    return leaks;
  } finally {
    for (const one of attackers) one.close();
  }
}

interface Attacker {
  least(figure: number): number;
  most(figure: number): number;
  close(): void;
}

/** Asks in fractions, and again in whole numbers where the answer was not whole. */
function attackerOf(open: (integer: boolean) => OpenSystem): Attacker {
  const fractions = open(false);
  let whole: OpenSystem | undefined;
  const ask = (question: (system: OpenSystem) => Optimum): Optimum => {
    const first = question(fractions);
    if (first.is !== 'optimal' || first.values.every((value) => Math.abs(value - Math.round(value)) < 1e-6))
      return first;
    whole ??= open(true);
    return question(whole);
  };
  const valueIn = (optimum: Optimum, otherwise: number) =>
    optimum.is === 'optimal' ? Math.round(optimum.value) : otherwise;
  return {
    least: (figure) =>
      valueIn(
        ask((system) => system.minimise([[figure, 1]])),
        Number.POSITIVE_INFINITY,
      ),
    most: (figure) =>
      valueIn(
        ask((system) => system.maximise([[figure, 1]])),
        Number.NEGATIVE_INFINITY,
      ),
    close() {
      fractions.close();
      whole?.close();
    },
  };
}
