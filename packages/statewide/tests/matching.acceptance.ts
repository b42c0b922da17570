import { readFileSync } from 'node:fs';
import { isEntry, type SourceInput, sources } from '@daybook/files';
import type { Agency, Registry } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { matchAgencies } from '../src/browser/index.ts';

const fbi = shared('data/agencies/fbi_lee_latest.csv.gz');
const ice = shared('data/ice-287g/participating_2025-07-11.xlsx');

async function recordsOf(source: string, path: string, as_of: string) {
  const agencies: Agency[] = [];
  const registries: Registry[] = [];
  const input: SourceInput = { name: path.replace(/.*\//, ''), as_of, open: () => [readFileSync(path)] };
  for await (const batch of sources.find(({ id }) => id === source)?.import([input]) ?? [])
    for (const reading of batch) {
      if (!isEntry(reading)) throw new Error(`${path}: ${reading.rule}`);
      if (reading.kind === 'agency') agencies.push(reading.record as unknown as Agency);
      if (reading.kind === 'registry') registries.push(reading.record as unknown as Registry);
    }
  return { agencies, registries };
}

describe.skipIf(fbi === undefined || ice === undefined)(
  "ICE's list of July 2025 among the FBI's agencies",
  async () => {
    const known = await (fbi === undefined ? undefined : recordsOf('fbi-agency-list', fbi, '2025-12-31'));
    const listed = await (ice === undefined ? undefined : recordsOf('ice-287g-list', ice, '2025-07-11'));

    test('all 18,330 are agencies with ids of their own, and all but the federal ones stand in a registry', () => {
      expect(known?.agencies).toHaveLength(18_330);
      expect(new Set(known?.agencies.map(({ agency_id }) => agency_id)).size).toBe(18_330);
      expect(known?.registries).toHaveLength(54);
      expect(known?.registries.flatMap(({ reporters }) => reporters)).toHaveLength(18_330 - 57);
    });

    test('585 are sure, 15 ambiguous, 65 without an ORI; one agency is listed under two spellings', () => {
      const matches = matchAgencies(listed?.agencies ?? [], known?.agencies ?? []);
      const of = (certainty: string) => matches.filter((match) => match.certainty === certainty);
      expect([matches.length, of('sure').length, of('ambiguous').length, of('none').length]).toEqual([
        665, 585, 15, 65,
      ]);
      const found = of('sure').map(({ candidates }) => candidates[0]?.agency.agency_id);
      expect(found.length - new Set(found).size).toBe(1);
      for (const { agency, candidates } of of('sure')) expect(candidates[0]?.agency.state).toBe(agency.state);
    });
  },
);
