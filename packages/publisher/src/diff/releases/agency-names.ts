import { isEntry, read } from '@daybook/files';
import type { ReleaseReader } from '../../release/release-reader.ts';

/** The names of the agencies whose own records a release holds, by id: the first that is still in use. */
export async function agencyNames(release: ReleaseReader): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const path of release.paths.filter((one) => /(?:^|\/)agenc(?:y|ies)\.(?:nd)?json$/.test(one)))
    for await (const batch of read({ name: path, bytes: release.read(path) }))
      for (const reading of batch) {
        if (!isEntry(reading) || reading.kind !== 'agency') continue;
        const { agency_id, names: all } = reading.record;
        const listed = Array.isArray(all) ? (all as readonly { name?: unknown; to?: unknown }[]) : [];
        const name = (listed.find((one) => one?.to === undefined) ?? listed[0])?.name;
        if (typeof agency_id === 'string' && typeof name === 'string') names.set(agency_id, name);
      }
  return names;
}
