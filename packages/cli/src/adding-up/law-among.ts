import { isEntry } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import { foldRecords, type LawSources, shippedLaw } from '@daybook/reports';
import type { Agency, Jurisdiction, LegalProfile } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';

/** Law files, the shipped ones and those in these paths, and the records there of agencies and places. @throws UsageFault for a path that cannot be read. */
export async function lawAmong(typed: readonly string[]): Promise<LawSources> {
  const agencies: Agency[] = [];
  const jurisdictions: Jurisdiction[] = [];
  const profiles: LegalProfile[] = [];
  try {
    for await (const batch of readPath(expandPaths(typed)))
      for (const reading of batch) {
        if (!isEntry(reading)) continue;
        const { kind, record } = reading;
        if (kind === 'agency') agencies.push(record as unknown as Agency);
        if (kind === 'jurisdiction') jurisdictions.push(record as unknown as Jurisdiction);
        if (kind === 'legal-profile') profiles.push(record as unknown as LegalProfile);
      }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  const given = new Set(profiles.map(({ law_id }) => law_id));
  return {
    profiles: [...shippedLaw.filter(({ law_id }) => !given.has(law_id)), ...profiles],
    jurisdictions: foldRecords(jurisdictions).current,
    agencies: foldRecords(agencies).current,
  };
}
