import type { SitePlace } from './site-place.ts';

/** How much of a place is known: it decides the ground of the place on the map, never its figures. */
export type PlaceLook = 'all' | 'some' | 'silent' | 'nobody';

/** Who of those that are expected in a place reported. */
export function placeLook({ sum }: Pick<SitePlace, 'sum'>): PlaceLook {
  const { expected, answered, unexpected } = sum.count;
  if (expected === 0) return unexpected > 0 ? 'all' : 'nobody';
  if (answered === 0) return 'silent';
  return answered < expected ? 'some' : 'all';
}
