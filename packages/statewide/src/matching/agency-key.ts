import { normaliseName, states } from '@daybook/files';
import type { Agency } from '@daybook/types';

/** What a name says of an agency, without the words that lists put in or leave out: what kind it is, and of which place. */
export interface AgencyKey {
  readonly kind: 'sheriff' | 'police-county' | 'police' | 'public-safety' | 'unclear' | 'other';
  /** The place, or the rest of the name, without blanks. */
  readonly place: string;
}

/**
 * The published table of words that stand for a kind of agency, at the end of a name as `normaliseName` gives it. The first
 * line that fits counts. A line is added only for words that can mean one thing.
 */
const endings: readonly (readonly [ending: RegExp, kind: AgencyKey['kind']])[] = [
  [/^(?<place>.+?)(?: (?:county|parish|borough))?,? sheriffs?(?: (?:office|department))?$/, 'sheriff'],
  [/^(?<place>.+?) (?:county|parish) police(?: department)?$/, 'police-county'],
  [/^(?:(?:city|town|village|borough) of )?(?<place>.+?) (?:police(?: department)?|department of police)$/, 'police'],
  [/^(?<place>.+?) (?:public safety(?: department)?|department of public safety)$/, 'public-safety'],
  // Misspelled: enough to look, not enough to be sure.
  [/^(?<place>.+?) police dep\w+$/, 'unclear'],
];

/** Kinds whose bare place is enough of a name in lists that print the type in a column of its own. */
const bare: Readonly<Record<string, AgencyKey['kind']>> = {
  sheriff: 'sheriff',
  'police-county': 'police-county',
  'police-municipal': 'police',
  'police-campus': 'police',
  'police-school': 'police',
  'police-transit-port': 'police',
  'tribal-police': 'police',
};

/** Words that tell places of one name apart: the borough, the township, the village. */
export const placeWords = /(?:township|town|village|borough|city)$/;

/** The key of one spelling of an agency's name. */
export function agencyKey(name: string, { agency_type, state }: Pick<Agency, 'agency_type' | 'state'>): AgencyKey {
  const words = normaliseName(name);
  const ofState = withoutState(words, state);
  if (ofState !== undefined) return { kind: 'other', place: joined(ofState) };
  for (const [ending, kind] of endings) {
    const place = ending.exec(words)?.groups?.place;
    if (place !== undefined) return { kind, place: joined(place) };
  }
  const kind = bare[agency_type] ?? 'other';
  return { kind, place: joined(kind === 'sheriff' ? words.replace(/ (?:county|parish|borough)$/, '') : words) };
}

/** A state's agency is written with the name of the state or without it; nothing where the name is not a state's. */
function withoutState(words: string, postal: string | undefined): string | undefined {
  const name = normaliseName(states.find((state) => state.postal === postal)?.name ?? '');
  const rest = words.startsWith(`${name} `) ? words.slice(name.length + 1) : words;
  return /^(?:state (?:police|patrol|troopers|highway)|highway patrol|(?:department|division|bureau|office|commission) of |attorney general)/.test(
    rest,
  )
    ? rest.replace(/^(state police|highway patrol) department$/, '$1')
    : undefined;
}

/** Blanks carry nothing: DeSoto and De Soto. */
function joined(words: string): string {
  return words.replaceAll(' ', '');
}
