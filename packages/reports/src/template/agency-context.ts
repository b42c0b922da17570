import type { Agency, Agreement, Entry, Jurisdiction, LegalProfile, Regime } from '@daybook/types';
import { foldRecords } from '../fold/fold-records.ts';
import { bindingRegimes } from '../law/binding-regimes.ts';
import { createLaw } from '../law/create-law.ts';
import { shippedLaw } from '../law/generated/shipped-law.ts';
import { shippedRegimes } from '../law/generated/shipped-regimes.ts';

/** What is known of an agency: its record if it was given, its agreements, and the reporting laws that bind it. */
export interface AgencyContext {
  readonly agency: Agency | undefined;
  readonly agreements: readonly Agreement[];
  readonly regimes: readonly Regime[];
  /** False where no law file of its place is known at all. */
  readonly isLawKnown: boolean;
}

/**
 * What records tell of an agency. Laws among them stand beside those that Daybook ships.
 *
 * @param entries records in any order; those about nothing that an agency refers to are passed over.
 * @param on the day whose reporting laws are meant, `YYYY-MM-DD`.
 */
export function agencyContext(
  entries: Iterable<Pick<Entry, 'kind' | 'record'>>,
  agencyId: string,
  on: string,
): AgencyContext {
  const found = new Map<string, { revision?: number }[]>();
  for (const { kind, record } of entries) {
    const known = found.get(kind);
    if (known === undefined) found.set(kind, [record]);
    else known.push(record);
  }
  const of = <R>(kind: string) => foldRecords(found.get(kind) ?? []).current as readonly R[];
  const agency = of<Agency>('agency').find(({ agency_id }) => agency_id === agencyId);
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
