import { manifestPaths, type ReleaseFile, type SigningKey } from '../../src/index.ts';
import { checksumList } from '../../src/manifest/checksum-list.ts';
import { sha256Of } from '../../src/manifest/sha256-of.ts';

interface Manifest {
  daybook: Record<string, unknown> & { files: { path: string; sha256: string }[] };
  resources: Record<string, unknown>[];
}

/** A release whose manifest was changed by somebody who has a key, and signed again. */
export function resign(
  files: readonly ReleaseFile[],
  key: SigningKey,
  change: (manifest: Manifest) => unknown,
  write: (manifest: Manifest) => string = (manifest) => `${JSON.stringify(manifest, null, 2)}\n`,
): ReleaseFile[] {
  const { manifest: path, signature, checksums } = manifestPaths;
  const old = files.find((file) => file.path === path);
  const manifest = JSON.parse(Buffer.from(old?.bytes ?? []).toString()) as Manifest;
  change(manifest);
  const bytes = Buffer.from(write(manifest));
  const made = new Map<string, Uint8Array>([
    [path, bytes],
    [signature, key.sign(bytes)],
    [checksums, Buffer.from(checksumList([...manifest.daybook.files, { path, sha256: sha256Of(bytes) }]))],
  ]);
  return files.map((file) => ({ ...file, bytes: made.get(file.path) ?? file.bytes }));
}
