import { existsSync } from 'node:fs';
import type { ReleaseFile } from '@daybook/publisher';
import { openRelease } from '@daybook/publisher/node';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * Whether a folder holds this very release already, to the byte.
 *
 * @throws UsageFault where something else is there: a release is never written over.
 */
export function isThere(folder: string, files: readonly ReleaseFile[]): boolean {
  if (!existsSync(folder)) return false;
  const release = openRelease(folder);
  const isSame =
    release.paths.length === files.length &&
    files.every(({ path, bytes }) => release.paths.includes(path) && Buffer.compare(release.read(path), bytes) === 0);
  if (isSame) return true;
  throw new UsageFault({
    en: `${folder} is there already. A release is never written over: name a new folder with --out.`,
    es: `${folder} ya existe. Una publicación nunca se sobrescribe: indique una carpeta nueva con --out.`,
  });
}
