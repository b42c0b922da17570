/** A state, the District of Columbia or a territory, with the codes that public lists use for it. */
export interface State {
  /** The name as the Census Bureau prints it. */
  readonly name: string;
  /** The two letters of the postal service, such as `NE`. */
  readonly postal: string;
  /** The two digits of the Census Bureau and of FIPS 5-2, such as `31`. */
  readonly fips: string;
  /** The two letters that open an FBI ORI, such as `NB`; where absent they are the postal ones. */
  readonly ori?: string;
  /** The IANA zone where the whole state keeps one time; absent where it keeps two. */
  readonly zone?: string;
  /** Other names that lists print. */
  readonly alsoCalled?: readonly string[];
}
