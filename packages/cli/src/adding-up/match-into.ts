import { toNdjson } from '@daybook/files';
import { foldRecords } from '@daybook/reports';
import { matchAgencies, matchedAgencies, matchText } from '@daybook/statewide/browser';
import { readRegister } from '../importing/read-register.ts';
import { writeWhole } from '../paths/write-whole.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Matches two lists of agencies and prints how sure it is: always 0, since an agency nobody knows is no finding. */
export async function matchInto(
  path: string,
  known: string,
  { out, json }: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const [agencies, others] = await Promise.all([readRegister(path), readRegister(known)]);
  const matches = matchAgencies(foldRecords(agencies).current, foldRecords(others).current);
  if (typeof out === 'string') writeWhole(out, toNdjson(matchedAgencies(matches)));
  const plain = matches.map(({ agency, certainty, candidates }) => ({
    agency_id: agency.agency_id,
    certainty,
    candidates: candidates.map((one) => ({ agency_id: one.agency.agency_id, by: one.by })),
  }));
  terminal.out(json === true ? `${JSON.stringify({ matches: plain }, null, 2)}\n` : matchText(matches, terminal.lang));
  return 0;
}
