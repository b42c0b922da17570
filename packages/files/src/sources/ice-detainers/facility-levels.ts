import type { OperatorLevelCode } from '@daybook/types';
import { states } from '../../places/states.ts';

/** One line of the table by which names of facilities tell who runs them. */
interface FacilityLevel {
  /** Words of the normalised name: small letters, abbreviations of the published table written out. */
  readonly words: RegExp;
  readonly level: OperatorLevelCode;
  /** Holds only in these states. */
  readonly states?: readonly string[];
  /** Does not hold in these states. */
  readonly notIn?: readonly string[];
}

/** The names of the states as they open a facility's name: whole, by postal code, or cut short as ICE does. */
const stateWords = [
  ...states.flatMap(({ name, postal }) => [name, postal].map((word) => word.toLowerCase().replace(/[^a-z ]/g, ''))),
  ...[
    'n c',
    's c',
    'n j',
    'n m',
    'n y',
    'ariz',
    'ark',
    'calif',
    'colo',
    'fla',
    'mich',
    'minn',
    'okla',
    'tenn',
    'wash',
    'wis',
  ],
].join('|');

/**
 * Who runs a facility, by its name in ICE's files. The first line that fits counts, so the federal ones stand first: they
 * never count into state or local totals. Names that fit no line are unknown; nothing is guessed from a city.
 */
export const facilityLevels: readonly FacilityLevel[] = [
  // Bureau of Prisons: correctional and detention institutions, penitentiaries, camps, medical centers.
  { words: /\b(fci|fdc|fmc|fcc|fpc|usp|fci s|bop)\b/, level: 'federal' },
  { words: /\b(u s|us) pen(itentiary)?\b/, level: 'federal' },
  {
    words: /\bfed(eral)? (corr|correctional|prison|pris|detention|det|medical|med|transfer|bureau|pen|penitentiary)\b/,
    level: 'federal',
  },
  {
    words: /^metropolitan (correctional|detention) center (chicago|new york|san diego|brooklyn|los angeles|guaynabo)\b/,
    level: 'federal',
  },
  { words: /^(brooklyn|los angeles|guaynabo) mdc\b|^mdc (brooklyn|los angeles|guaynabo)\b/, level: 'federal' },
  { words: /^(chicago|new york|san diego) mcc\b|^mcc (chicago|new york|san diego)\b/, level: 'federal' },
  // Marshals.
  { words: /\b(us|u s|united states) marshall?s?\b|\busms\b/, level: 'federal' },
  // ICE's own, and other parts of DHS.
  { words: /\bhold ?room\b|\bstaging\b|\bspc\b|\b(service|ice) processing\b/, level: 'federal' },
  { words: /\b(ice|ero|dro|ins|cbp|usbp|dhs)\b|\bimmigration\b|\bborder patrol\b|\bcustoms\b/, level: 'federal' },
  // Companies.
  { words: /\b(cca|corecivic|geo|mtc|cornell|wackenhut|lasalle corrections)\b|\bprivate facility\b/, level: 'private' },
  // State police and prisons, before "police" and "prison" of others.
  { words: /\b(state police|highway patrol|state patrol)\b/, level: 'state' },
  { words: /\bstate (prison|pen|penitentiary|correctional|corr|corrections|jail|hospital|p)\b/, level: 'state' },
  { words: /\bs ?c ?i\b|\bsrcf\b/, level: 'state', states: ['PA'] },
  { words: /\bregional jail\b/, level: 'state', states: ['WV'] },
  { words: /\b(tdc|tdcj|texas dcj|texas doc|csp|aspc)\b|\binst for (men|women)\b/, level: 'state' },
  { words: /\bmci\b/, level: 'state', states: ['MA', 'MD'] },
  // Counties, and the sheriffs that run their jails.
  { words: /\b(county|cnty|parish|sheriffs?)\b/, level: 'county' },
  { words: /\bco (dept|department|main|north|lower|corr|correction|corrections|juvi|work|law)\b/, level: 'county' },
  // A department of corrections is the state's where the state's name stands before it.
  { words: new RegExp(`^(?:${stateWords}) (?:department of corr|doc\\b|d o c\\b)`), level: 'state', notIn: ['DC'] },
  { words: /\bregional (jail|correctional|corrections|detention)\b/, level: 'regional' },
  // Cities.
  { words: /\b(city jail|city justice center|police|pd)\b/, level: 'municipal' },
  { words: /\b(tribe|tribal)\b/, level: 'tribal' },
  // ICE's own offices, once those of sheriffs and police are out.
  { words: /\b(district|field|sub) office$/, level: 'federal' },
];
