import type { Solver } from '../../linear/load-solver.ts';
import type { Bounds } from './bounds.ts';
import type { FigureSystem, Relation } from './figure-system.ts';
import { Room } from './room.ts';
import { type Group, splitRooms } from './split-rooms.ts';
import { tighten } from './tighten.ts';
import { type Want, wantsOf } from './wants-of.ts';

/** A hidden figure that is given away: what it lies between, and the relations of the system that give it. */
export interface Given {
  readonly unknown: number;
  readonly least: number;
  readonly most: number;
  readonly by: readonly number[];
}

/** The hidden figures that a system gives away, and those of which nothing could be proven. */
export interface GivenAway {
  readonly given: readonly Given[];
  readonly unsettled: readonly number[];
}

/**
 * Looks at every hidden figure of a system. No fault of the solver can make it name a figure that is safe: what it names is
 * proven in whole numbers.
 *
 * @param only looks at these alone.
 * @returns nothing where the published figures contradict one another.
 */
export function givenAway(
  { unknowns, relations }: FigureSystem,
  threshold: number,
  solver: Solver,
  only?: ReadonlySet<number>,
): GivenAway | undefined {
  const bounds = tighten(unknowns.length, relations);
  if (bounds === undefined) return undefined;
  const { least, most } = bounds;
  const given = new Map<number, Given>();
  const byChain = (unknown: number) =>
    given.set(unknown, {
      unknown,
      least: least[unknown] as number,
      most: most[unknown] as number,
      by: chainOf(unknown, bounds, relations),
    });
  for (const [at, { guards }] of unknowns.entries())
    if (guards === 'sum' && only?.has(at) !== false && isNarrow(least[at] as number, most[at] as number)) byChain(at);
  const open = wantsOf(unknowns, threshold).filter(({ unknown, is, value }) => {
    // A figure that can only be zero tells of nobody.
    if (only?.has(unknown) === false || most[unknown] === 0) return false;
    const isPossible = is === 'at-least' ? (most[unknown] as number) >= value : (least[unknown] as number) <= value;
    if (!isPossible) byChain(unknown);
    return isPossible;
  });
  const unsettled: number[] = [];
  for (const group of splitRooms(unknowns.length, relations)) {
    const within = new Map(group.unknowns.map((at, place) => [at, place]));
    const wants = open
      .filter(({ unknown }) => within.has(unknown) && !given.has(unknown))
      .map((want) => ({ ...want, unknown: within.get(want.unknown) as number }));
    const found = settle(group, wants, bounds, solver);
    for (const one of found.given) given.set(one.unknown, one);
    unsettled.push(...found.unsettled);
  }
  return { given: [...given.values()], unsettled: unsettled.filter((at) => !given.has(at)) };
}

/** A sum over persons is known where its bounds are within a tenth of it. */
const isNarrow = (least: number, most: number) => most > 0 && (most - least) * 10 < most;

/** Answers the wants of one group; a table that is found answers all that it shows possible. */
function settle(group: Group, wants: readonly Want[], all: Bounds, solver: Solver): GivenAway {
  const bounds: Bounds = {
    least: group.unknowns.map((at) => all.least[at] as number),
    most: group.unknowns.map((at) => all.most[at] as number),
    byLeast: [],
    byMost: [],
  };
  const room = new Room(solver, bounds, group.relations);
  const given: Given[] = [];
  const unsettled: number[] = [];
  let open = wants;
  try {
    for (let [want] = open; want !== undefined; [want] = open) {
      const answer = room.answer(want);
      const { unknown, is } = want;
      const at = group.unknowns[unknown] as number;
      open = open.slice(1);
      if (answer === 'unsettled') unsettled.push(at);
      else if ('table' in answer) open = open.filter((one) => !isShownBy(answer.table, one));
      else {
        const { value, by } = answer.proof;
        const least = bounds.least[unknown] as number;
        const most = bounds.most[unknown] as number;
        given.push({
          unknown: at,
          least: is === 'at-least' ? least : Math.max(least, -value),
          most: is === 'at-least' ? Math.min(most, value) : most,
          by: by.map((place) => group.places[place] as number),
        });
        open = open.filter((one) => one.unknown !== unknown);
      }
    }
  } finally {
    room.close();
  }
  return { given, unsettled };
}

const isShownBy = (table: readonly number[], { unknown, is, value }: Want) =>
  is === 'at-least' ? (table[unknown] as number) >= value : (table[unknown] as number) <= value;

/** The relations by which a figure was found, back to what is published; at most a dozen. */
function chainOf(unknown: number, { byLeast, byMost }: Bounds, relations: readonly Relation[]): number[] {
  const chain = new Set<number>();
  const seen = new Set<number>([unknown]);
  const queue = [unknown];
  for (let at = queue.shift(); at !== undefined && chain.size < 12; at = queue.shift())
    for (const place of [byMost[at], byLeast[at]]) {
      if (place === undefined || place < 0) continue;
      chain.add(place);
      for (const [other] of relations[place]?.terms ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          queue.push(other);
        }
    }
  return [...chain];
}
