import type { Solver } from '../../linear/load-solver.ts';
import type { FigureSystem, RelationKind } from './figure-system.ts';
import type { FoundBy } from './figure-verdicts.ts';
import { type Given, givenAway } from './given-away.ts';

/** Kinds of figures that are tried beside the totals of a table, the plainest first. */
const further: readonly Exclude<RelationKind, 'total'>[] = ['rate', 'period', 'agency', 'revision'];

/** The plainest way by which a hidden figure is given away, and what it shows by that way. */
export function foundBy(
  unknown: number,
  system: FigureSystem,
  threshold: number,
  solver: Solver,
): { readonly by: FoundBy; readonly given: Given } | undefined {
  const within = (kinds: readonly RelationKind[]): Given | undefined => {
    const places = system.relations.flatMap(({ kind }, at) => (kinds.includes(kind) ? [at] : []));
    const relations = places.flatMap((at) => system.relations[at] ?? []);
    const found = givenAway({ ...system, relations }, threshold, solver, new Set([unknown]))?.given[0];
    return found && { ...found, by: found.by.map((at) => places[at] as number) };
  };
  const byTotals = within(['total']);
  if (byTotals !== undefined) {
    const lone = system.relations.find(
      ({ kind, terms }) => kind === 'total' && terms.length === 1 && terms[0]?.[0] === unknown,
    );
    return { by: lone === undefined ? 'several-sums' : lone.isOfZeros ? 'zeros' : 'one-sum', given: byTotals };
  }
  for (const kind of further) {
    const given = within(['total', kind]);
    if (given !== undefined) return { by: kind, given };
  }
  const given = within(['total', ...further]);
  return given && { by: 'several-sums', given };
}
