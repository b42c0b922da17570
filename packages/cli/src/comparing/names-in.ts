import { agencyNames, type ReleaseReader } from '@daybook/publisher';

/** The names of the agencies in two releases; the newer one's where they differ. */
export async function namesIn(older: ReleaseReader, newer: ReleaseReader): Promise<Map<string, string>> {
  return new Map([...(await agencyNames(older)), ...(await agencyNames(newer))]);
}
