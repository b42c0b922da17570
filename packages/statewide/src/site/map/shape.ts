import type { Feature, Geometry } from 'geojson';

/** The outline of one place, in degrees. */
export interface Shape {
  readonly geoid: string;
  /** As the map names it, without its kind: "Alder". */
  readonly name?: string;
  readonly outline: Feature<Geometry>;
}
