import type { OperatorLevelCode } from '@daybook/types';
import { normaliseName } from '../../places/normalise-name.ts';
import { facilityLevels } from './facility-levels.ts';
import { knownFacilities } from './known-facilities.ts';

/** Which level of government runs a facility, by its printed name and the state's postal code, where that is known. */
export function operatorLevelOf(printed: string, postal: string | undefined): OperatorLevelCode {
  const name = normaliseName(printed);
  const known = knownFacilities.get(`${postal}|${name}`);
  if (known !== undefined) return known;
  const line = facilityLevels.find(
    ({ words, states, notIn }) =>
      words.test(name) && (states?.includes(postal ?? '') ?? true) && !(notIn?.includes(postal ?? '') ?? false),
  );
  return line?.level ?? 'unknown';
}
