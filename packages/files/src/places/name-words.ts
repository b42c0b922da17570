/** One line of the published table of abbreviations: two names are the same only when equal after it. */
export interface NameWord {
  /** The word as lists print it, in small letters and without points. */
  readonly from: string;
  /** The words it certainly stands for. */
  readonly to: string;
  /** Holds only before one of these words. */
  readonly before?: readonly string[];
  /** Does not hold before one of these words. */
  readonly notBefore?: readonly string[];
  /** Holds at the end of the name only, or nowhere at its end. */
  readonly last?: boolean;
}

const jailWords = ['sheriff', 'sheriffs', 'jail', 'prison', 'detention', 'det', 'adult', 'juvenile', 'correctional'];
const stateWords = [
  'police',
  'patrol',
  'prison',
  'penitentiary',
  'university',
  'college',
  'department',
  'dept',
  'highway',
];

/**
 * The table, in the order of its letters. It decides ids for ever: a line is never changed or removed, and a line is
 * added only for an abbreviation that can mean one thing. Misspellings do not belong here.
 */
export const nameWords: readonly NameWord[] = [
  { from: 'auth', to: 'authority' },
  { from: 'boro', to: 'borough' },
  { from: 'cnty', to: 'county' },
  // "CO" alone may be Colorado; before a sheriff or a jail it is a county.
  { from: 'co', to: 'county', before: jailWords },
  { from: 'dept', to: 'department' },
  { from: 'dist', to: 'district' },
  { from: 'dpt', to: 'department' },
  { from: 'ft', to: 'fort', last: false },
  { from: 'hwy', to: 'highway' },
  { from: 'mt', to: 'mount', last: false },
  { from: 'ofc', to: 'office' },
  { from: 'pd', to: 'police department', last: true },
  { from: 'regl', to: 'regional' },
  // "St" is a saint, except before words that only a state has: "Ohio St Patrol".
  { from: 'st', to: 'saint', last: false, notBefore: stateWords },
  { from: 'ste', to: 'sainte', last: false },
  { from: 'twp', to: 'township' },
  { from: 'univ', to: 'university' },
];
