import { tiedGroups } from '../../linear/tied-groups.ts';
import type { Relation } from './figure-system.ts';

/** Unknowns that hang together by relations, by their places in the whole system, and their relations among themselves. */
export interface Group {
  readonly unknowns: readonly number[];
  /** The unknowns are counted anew, by their place in `unknowns`. */
  readonly relations: readonly Relation[];
  /** The place of each relation in the whole system. */
  readonly places: readonly number[];
}

/** The groups of unknowns that no relation ties to one another: each can be looked at alone. */
export function splitRooms(count: number, relations: readonly Relation[]): Group[] {
  const groupOf = tiedGroups(
    count,
    relations.map(({ terms }) => terms.map(([unknown]) => unknown)),
  );
  const groups = new Map<number, { unknowns: number[]; relations: Relation[]; places: number[] }>();
  const places = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    const group = groups.get(groupOf[at] as number) ?? { unknowns: [], relations: [], places: [] };
    groups.set(groupOf[at] as number, group);
    places.set(at, group.unknowns.length);
    group.unknowns.push(at);
  }
  for (const [place, relation] of relations.entries()) {
    const group = groups.get(groupOf[(relation.terms[0] as readonly [number, number])[0]] as number);
    group?.relations.push({
      ...relation,
      terms: relation.terms.map(([unknown, weight]) => [places.get(unknown) as number, weight] as const),
    });
    group?.places.push(place);
  }
  return [...groups.values()];
}
