import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Shape } from './shape.ts';
import { shapesIn } from './shapes-in.ts';

/**
 * The counties of a state on the map that is shipped: us-atlas, of 2017. Places that are newer are not on it, and the fictional
 * state is not either.
 *
 * @param fips two digits.
 */
export async function shapesOf(fips: string): Promise<Shape[]> {
  const { default: topology } = await import('us-atlas/counties-10m.json', { with: { type: 'json' } });
  return shapesIn(
    countiesIn(topology, fips).map((one) => feature(topology, one) as Feature),
    fips,
  );
}

/** Only the counties of one state are unpacked. */
function countiesIn({ objects }: Topology, fips: string) {
  const { geometries } = objects.counties as GeometryCollection;
  return geometries.filter(({ id }) => String(id).startsWith(fips));
}
