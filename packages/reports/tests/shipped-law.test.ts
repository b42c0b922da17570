import { readdirSync, readFileSync } from 'node:fs';
import { createLaw } from '@daybook/reports';
import type { Jurisdiction, JurisdictionId, LegalProfile } from '@daybook/types';
import { expect, test } from 'vitest';
import { aCounty, anAgency } from './made-up/an-agency.ts';

const folder = new URL('../../../schemas/law/', import.meta.url);
const profiles = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LegalProfile);

function lawIn(place: JurisdictionId, law_parent: JurisdictionId) {
  const jurisdictions: Jurisdiction[] = [aCounty({ jurisdiction_id: place, law_parent })];
  return createLaw({ profiles, jurisdictions, agencies: [anAgency({ government_id: place })] });
}

const agency_id = anAgency().agency_id;

// One paper, one day, several places: the two legal axes that the standard keeps apart.
test.each([
  ['Illinois', 'us-county-17031', 'us-state-17', 'prohibited', 'zero'],
  ['California', 'us-county-06067', 'us-state-06', 'prohibited', 'zero'],
  ['Washington', 'us-county-53053', 'us-state-53', 'prohibited', 'zero'],
  ['Oregon', 'us-county-41051', 'us-state-41', 'prohibited', 'zero'],
  ['Florida', 'us-county-12086', 'us-state-12', 'mandated-by-state', 'as-detainer'],
] as const)('a detainer with an administrative warrant in %s in 2026', (_, place, state, duty, clock) => {
  const law = lawIn(place, state);
  const question = { agency_id, on: '2026-02-11', instruments: ['i-247a', 'i-200'] as const };
  expect(law.dutyOf({ ...question, ask: 'hold-custody' })).toMatchObject({ duty });
  const clocks = law.holdClocksOf(question);
  const names = clocks.missing ?? clocks.items.map(({ statement }) => statement.clock);
  expect(names).toEqual(expect.arrayContaining(['fed-48h-business', 'i247a-48h-continuous', clock]));
});
