import type { AgencyTypeCode } from '@daybook/types';
import { normaliseName } from '../../places/normalise-name.ts';

/** What kind of agency a name of the survey shows; `unknown` where the name does not tell, as a work furlough's. */
export function jailKindOf(printed: string): Extract<AgencyTypeCode, 'sheriff' | 'county-corrections' | 'unknown'> {
  const words = normaliseName(printed);
  if (/\bsheriffs?\b/.test(words)) return 'sheriff';
  return /\bcorrections?\b/.test(words) ? 'county-corrections' : 'unknown';
}
