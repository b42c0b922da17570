import type { AgencyTypeCode } from '@daybook/types';
import { normaliseName } from '../../places/normalise-name.ts';
import { fold } from '../../words/fold.ts';
import { agencyKinds, type Level } from './agency-kinds.ts';

/** What a name and the printed kind tell of an agency together. */
export interface Judged {
  /** Code of `agency-type`. */
  readonly type: AgencyTypeCode;
  /** Code of `operator-level`. */
  readonly level: Level | 'unknown';
  /** Why the level was not taken. */
  readonly doubt?: 'level-differs' | 'level-unknown';
}

const printedLevels: ReadonlyMap<string, Level> = new Map([
  ['county', 'county'],
  ['parish', 'county'],
  ['municipality', 'municipal'],
  ['municipal', 'municipal'],
  ['city', 'municipal'],
  ['town', 'municipal'],
  ['local', 'municipal'],
  ['state agency', 'state'],
  ['state', 'state'],
  ['regional', 'regional'],
  ['tribal', 'tribal'],
  ['tribe', 'tribal'],
]);

/** Judges an agency by its name and by the kind that the list prints; where they differ, the level is unknown. */
export function judgeAgency(name: string, printedKind: string): Judged {
  const printed = printedLevels.get(fold(printedKind));
  const words = normaliseName(name);
  const kind = agencyKinds.find((line) => line.words.test(words));
  const differs = printed !== undefined && kind?.level !== undefined && kind.level !== printed;
  const level = differs ? 'unknown' : (printed ?? kind?.level ?? 'unknown');
  const type = typeof kind?.type === 'string' ? kind.type : (level !== 'unknown' && kind?.type[level]) || 'unknown';
  if (differs) return { type, level, doubt: 'level-differs' };
  return level === 'unknown' ? { type, level, doubt: 'level-unknown' } : { type, level };
}
