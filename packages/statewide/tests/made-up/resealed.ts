import { createHash } from 'node:crypto';
import { manifestPaths, type ReleaseFile, type SigningKey } from '@daybook/publisher';

interface Manifest {
  daybook: Record<string, unknown> & { files: { path: string; bytes: number; sha256: string }[] };
  resources: { path: string; bytes: number; hash: string }[];
}

/**
 * A sealed publication in which something was changed by somebody who has a key, sealed again: hashes, signature and list
 * of checksums fit, whatever it says now.
 *
 * @param change files by path, and what the manifest says beside them.
 */
export function resealed(
  files: readonly ReleaseFile[],
  key: SigningKey,
  change: {
    readonly files?: ReadonlyMap<string, Uint8Array>;
    readonly manifest?: Readonly<Record<string, unknown>>;
  },
): ReleaseFile[] {
  const bytes = new Map(files.map((file) => [file.path, change.files?.get(file.path) ?? file.bytes]));
  const manifest = JSON.parse(Buffer.from(bytes.get(manifestPaths.manifest) ?? '').toString()) as Manifest;
  manifest.daybook = { ...manifest.daybook, ...change.manifest };
  for (const file of manifest.daybook.files) {
    const now = bytes.get(file.path) ?? new Uint8Array();
    Object.assign(file, { bytes: now.length, sha256: sha256Of(now) });
    const resource = manifest.resources.find(({ path }) => path === file.path);
    if (resource !== undefined) Object.assign(resource, { bytes: now.length, hash: `sha256:${file.sha256}` });
  }
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const sums = [...manifest.daybook.files, { path: manifestPaths.manifest, sha256: sha256Of(text) }]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
  bytes.set(manifestPaths.manifest, text);
  bytes.set(manifestPaths.signature, key.sign(text));
  bytes.set(manifestPaths.checksums, Buffer.from(sums));
  return files.map((file) => ({ ...file, bytes: bytes.get(file.path) ?? file.bytes }));
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
