import type { Jurisdiction } from '@daybook/types';
import { placeGeoids } from './place-geoids.ts';
import type { PlaceRead } from './publication-read.ts';
import { stateOf } from './state-of.ts';

/** What the dataset says of a place, from its record. */
export function placeRead(place: Jurisdiction): PlaceRead {
  const { jurisdiction_id, revision, name, level, state } = place;
  return {
    ...{ jurisdiction_id, revision, name, level },
    state: state ?? stateOf(jurisdiction_id),
    geoids: placeGeoids(place),
  };
}
