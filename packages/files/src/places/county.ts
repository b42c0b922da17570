/** A county or its equivalent: parish, borough, census area, independent city, planning region, municipio. */
export interface County {
  readonly geoid: string;
  /** The whole name, such as `Autauga County`. */
  readonly name: string;
  /** The year of the Census map that the code was taken from. */
  readonly vintage: number;
}
