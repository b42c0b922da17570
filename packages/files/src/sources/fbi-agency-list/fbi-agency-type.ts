import type { AgencyTypeCode, OperatorLevelCode } from '@daybook/types';
import { normaliseName } from '../../places/normalise-name.ts';
import { fold } from '../../words/fold.ts';
import { agencyKinds } from '../ice-287g-list/agency-kinds.ts';

/** What the FBI's kind of agency says of one. */
interface FbiKind {
  readonly level?: OperatorLevelCode;
  /** What an agency is whose name tells nothing more. */
  readonly usual: AgencyTypeCode;
}

const kinds: Readonly<Record<string, FbiKind>> = {
  city: { level: 'municipal', usual: 'police-municipal' },
  // A county's police say so in their name; the bare name of a county is its sheriff.
  county: { level: 'county', usual: 'sheriff' },
  'university or college': { usual: 'police-campus' },
  'state police': { level: 'state', usual: 'state-police' },
  'other state agency': { level: 'state', usual: 'state-law-enforcement-other' },
  tribal: { level: 'tribal', usual: 'tribal-police' },
  federal: { level: 'federal', usual: 'federal-agency' },
  other: { usual: 'unknown' },
};

/** County agencies under a bare county name that are not the sheriff's: Nassau County's police are the only ones known. */
const countyPolice: ReadonlySet<string> = new Set(['NY0290000']);

/** The type and level of an agency by the FBI's own kind and what its name says; nothing where the FBI has no such kind. */
export function fbiAgencyType(
  printedKind: string,
  name: string,
  ori: string,
): { readonly type: AgencyTypeCode; readonly level?: OperatorLevelCode } | undefined {
  const word = fold(printedKind);
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (kind === undefined) return undefined;
  const { level } = kind;
  return { type: typeOf(word, kind, name, ori), ...(level !== undefined && { level }) };
}

function typeOf(word: string, { level, usual }: FbiKind, name: string, ori: string): AgencyTypeCode {
  if (countyPolice.has(ori)) return 'police-county';
  if (word === 'federal' || word === 'tribal' || word === 'state police' || word === 'university or college')
    return usual;
  const words = normaliseName(name);
  if (word === 'county' && /\bpolice\b/.test(words)) return 'police-county';
  const told = agencyKinds.find((line) => line.words.test(words))?.type;
  if (told === undefined) return usual;
  if (typeof told === 'string') return told;
  return told[level === 'county' || level === 'municipal' || level === 'state' ? level : 'regional'] ?? usual;
}
