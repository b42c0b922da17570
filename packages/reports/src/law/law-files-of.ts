import type { QuarterlyReportLaw } from '@daybook/types';
import { shippedLawFiles } from './generated/shipped-law-files.ts';
import type { Law } from './law.ts';

/**
 * The law files that the figures of an agency rest on, outermost first, each with the SHA-256 of its text.
 *
 * @param given fingerprints of files that stand in the place of shipped ones, by law id.
 * @returns nothing where nobody knows which law binds the agency.
 */
export function lawFilesOf(law: Law, agencyId: string, given: ReadonlyMap<string, string>): QuarterlyReportLaw[] {
  const chain = law.chainOf(agencyId);
  if ('missing' in chain) return [];
  return chain.profiles.flatMap(({ law_id }) => {
    const sha256 = given.get(law_id) ?? shippedLawFiles[law_id];
    return sha256 === undefined ? [] : [{ law_id, sha256 }];
  });
}
