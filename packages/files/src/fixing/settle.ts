import type { Repair, TellRepair } from './repair.ts';

/**
 * The repairs of one place after another: those that agree are one, and where two want different values neither is made.
 * `placeOf` tells which of them are at the same place.
 */
export function settle(
  repairs: readonly Repair[],
  placeOf: (repair: Repair) => string,
  tell: TellRepair,
): Map<string, readonly Repair[]> {
  const places = new Map<string, Repair[]>();
  for (const repair of repairs) {
    const place = placeOf(repair);
    places.set(place, [...(places.get(place) ?? []), repair]);
  }
  for (const [place, all] of places) {
    if (all.every(({ fix }) => fix.to === all[0]?.fix.to && fix.from === all[0].fix.from)) continue;
    for (const repair of all) tell(repair, 'two-values');
    places.delete(place);
  }
  return places;
}
