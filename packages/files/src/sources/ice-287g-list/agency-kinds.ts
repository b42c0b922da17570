import type { AgencyTypeCode } from '@daybook/types';

/** The levels of government that ICE's lists tell apart, with the codes of `operator-level`. */
export type Level = 'state' | 'county' | 'municipal' | 'regional' | 'tribal';

/** What a name tells of an agency. The first line that fits counts. */
interface AgencyKind {
  /** Words of the normalised name. */
  readonly words: RegExp;
  /** The code of `agency-type`, by level where the level decides. */
  readonly type: AgencyTypeCode | Partial<Record<Level, AgencyTypeCode>>;
  /** The level that the name itself shows. */
  readonly level?: Level;
}

/** How names of agencies are read, most telling first. What fits no line takes the code of its level. */
export const agencyKinds: readonly AgencyKind[] = [
  { words: /\b(university|college|campus)\b.*\b(police|public safety)\b/, type: 'police-campus' },
  { words: /\b(airport|port authority|transit|railroad)\b/, type: 'police-transit-port' },
  { words: /\bschool\b/, type: 'police-school' },
  { words: /\b(tribe|tribal|pueblo|nation)\b/, type: 'tribal-police', level: 'tribal' },
  { words: /\b(state police|highway patrol|state patrol|state troopers)\b/, type: 'state-police', level: 'state' },
  { words: /\bsheriffs?\b/, type: 'sheriff' },
  { words: /\bconstables?\b/, type: 'constable' },
  { words: /\b(attorney|prosecutor|solicitor)s?\b/, type: 'prosecutor' },
  { words: /\b((regional|district) jail|jail authority)\b/, type: 'regional-jail', level: 'regional' },
  { words: /\bjuvenile\b/, type: 'juvenile-detention' },
  {
    words: /\b(corrections?|correctional|detention|jail|prison)\b/,
    type: { state: 'state-corrections', county: 'county-corrections', regional: 'regional-jail' },
  },
  { words: /\bcounty police\b/, type: 'police-county' },
  { words: /\bpolice\b/, type: { municipal: 'police-municipal', state: 'state-law-enforcement-other' } },
  { words: /\bpublic safety\b/, type: { municipal: 'police-municipal', state: 'state-law-enforcement-other' } },
  { words: /\bfire marshal\b/, type: { state: 'state-law-enforcement-other' } },
  { words: /\bmarshals?\b/, type: 'marshal' },
  {
    words:
      /\b(law enforcement|investigations?|narcotics|wildlife|alcohol|alcoholic|gaming|lottery|homeland security)\b/,
    type: { state: 'state-law-enforcement-other' },
  },
  { words: /\b(guard|military)\b/, type: { state: 'other-state-body' } },
  {
    words: /\b(commissioners|commission|board|trustees|authority|department|office|division)\b/,
    type: { state: 'other-state-body', county: 'other-local-body', municipal: 'other-local-body' },
  },
];
