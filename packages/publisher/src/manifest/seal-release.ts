import type { Publication } from '@daybook/types';
import { validate } from '@daybook/validator';
import type { SigningKey } from '../keys/signing-key.ts';
import type { ReleaseFile } from '../release/release-file.ts';
import { checksumList } from './checksum-list.ts';
import { descriptor, type ReleaseTitle } from './descriptor.ts';
import { keyRecord } from './key-record.ts';
import { manifestPaths } from './manifest-paths.ts';
import { sha256Of } from './sha256-of.ts';

/** What a publication states of itself; its files and its key are added when it is sealed. */
export type Statement = Omit<Publication, 'files' | 'key'>;

/**
 * Seals a release: the files, and with them the manifest (`datapackage.json`), its signature and the list of checksums,
 * all sorted by path. The same files, statement and key give the same bytes.
 *
 * @param files every file of the release but these three; at least one with `resource`.
 * @throws RangeError for a path that no release may have, a path twice, no file of data, the key of another agency, or a
 *   statement that its schema refuses.
 */
export async function sealRelease(
  files: readonly ReleaseFile[],
  statement: Statement,
  title: ReleaseTitle,
  key: SigningKey,
): Promise<ReleaseFile[]> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  checkPaths(sorted);
  if (key.agency_id !== statement.agency_id)
    throw new RangeError(`The key is of ${key.agency_id}, the publication of ${statement.agency_id}.`);
  const stated = sorted.map(({ path, bytes, media_type, contains }) => ({
    path,
    bytes: bytes.length,
    sha256: sha256Of(bytes),
    media_type,
    contains,
  }));
  const publication: Publication = { ...statement, files: stated, key: keyRecord(key) };
  await checkStatement(publication);
  const manifest = bytesOf(`${JSON.stringify(descriptor(title, publication, sorted), null, 2)}\n`);
  const sums = checksumList([...stated, { path: manifestPaths.manifest, sha256: sha256Of(manifest) }]);
  const own: readonly ReleaseFile[] = [
    { path: manifestPaths.checksums, bytes: bytesOf(sums), media_type: 'text/plain', contains: 'other' },
    { path: manifestPaths.manifest, bytes: manifest, media_type: 'application/json', contains: 'publication' },
    {
      path: manifestPaths.signature,
      bytes: key.sign(manifest),
      media_type: 'application/octet-stream',
      contains: 'other',
    },
  ];
  return [...sorted, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function checkPaths(files: readonly ReleaseFile[]): void {
  // Windows and macOS take two names that differ in capitals only for one.
  const taken = new Set(Object.values(manifestPaths).map((path) => path.toLowerCase()));
  for (const { path } of files) {
    if (taken.has(path.toLowerCase())) throw new RangeError(`Two files of the release would be named ${path}.`);
    taken.add(path.toLowerCase());
  }
  if (!files.some(({ resource }) => resource !== undefined))
    throw new RangeError('A release has at least one file of data, with what a Data Package says of it.');
}

/** Its schema is the only place that says which paths, codes and numbers there may be. */
async function checkStatement(publication: Publication): Promise<void> {
  const bytes = bytesOf(JSON.stringify(publication));
  const today = publication.published_at.slice(0, 10);
  const { findings } = await validate({ name: 'publication.json', bytes }, { today });
  const first = findings.find(({ severity }) => severity === 'error');
  if (first !== undefined) throw new RangeError(`The publication is not valid: ${first.rule}: ${first.message}`);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
