import { type Reading, read } from '@daybook/files';
import type { ReleaseReader } from '../../release/release-reader.ts';
import type { Side } from '../records/side.ts';

/** What is no record of the standard, or is compared by itself. */
const notRecords = /^(?:datapackage\.json|publication\.json|data\.json|SHA256SUMS|catalog\/|\.well-known\/)/;

/** The records of a release: every file of JSON or of lines of JSON but the manifest and what catalogs read. */
export function releaseSide(release: ReleaseReader): Side {
  return {
    name: release.name,
    async *read(): AsyncGenerator<readonly Reading[]> {
      for (const path of release.paths)
        if (/\.(?:nd)?json$/.test(path) && !notRecords.test(path))
          yield* read({ name: path, bytes: release.read(path) });
    },
  };
}
