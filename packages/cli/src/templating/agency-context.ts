import { isEntry } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import { bindingRegimes, createLaw, foldRecords, shippedLaw, shippedRegimes } from '@daybook/reports';
import type { Agency, Agreement, Jurisdiction, LegalProfile, Regime } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';

/** What is known of an agency: its record if it was given, its agreements, and the reporting laws that bind it. */
export interface AgencyContext {
  readonly agency: Agency | undefined;
  readonly agreements: readonly Agreement[];
  readonly regimes: readonly Regime[];
  /** False where no law file of its place is known at all. */
  readonly isLawKnown: boolean;
}

/** Reads the files about an agency. Laws that they hold stand beside those that Daybook ships. */
export async function agencyContext(paths: readonly string[], agencyId: string, on: string): Promise<AgencyContext> {
  const found = await recordsIn(paths);
  const of = <R>(kind: string) =>
    foldRecords((found.get(kind) ?? []) as { revision?: number }[]).current as readonly R[];
  const agencies = of<Agency>('agency');
  const agency = agencies.find(({ agency_id }) => agency_id === agencyId);
  // Without its record an agency still hangs under its state, which its id names.
  const stand = { agency_id: agencyId, agency_type: 'unknown' } as unknown as Agency;
  const law = createLaw({
    profiles: [...shippedLaw, ...of<LegalProfile>('legal-profile')],
    jurisdictions: of<Jurisdiction>('jurisdiction'),
    agencies: [agency ?? stand],
  });
  const chain = law.chainOf(agencyId);
  const regimes = foldRecords([...shippedRegimes, ...of<Regime>('regime')]).current;
  return {
    agency,
    agreements: of<Agreement>('agreement').filter(({ agency_id }) => agency_id === agencyId),
    regimes: 'missing' in chain ? [] : bindingRegimes(chain, regimes, on),
    isLawKnown: !('missing' in chain) && chain.gap !== 'no-law-on-file',
  };
}

async function recordsIn(paths: readonly string[]): Promise<Map<string, object[]>> {
  const found = new Map<string, object[]>();
  if (paths.length === 0) return found;
  try {
    for await (const batch of readPath(expandPaths(paths))) {
      for (const one of batch) {
        // A log may stand in the same folder; only what is about agencies and laws is kept.
        if (!isEntry(one) || one.kind === 'request') continue;
        found.set(one.kind, [...(found.get(one.kind) ?? []), one.record]);
      }
    }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  return found;
}
