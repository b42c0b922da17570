import { toZip } from '@daybook/files';
import { openRelease } from '@daybook/publisher/node';
import { releaseFolder } from './releases.ts';

/**
 * A release that stands, as one zip file with its folder in it.
 *
 * @param folder the folder of the app.
 * @param name the name of the release's folder.
 */
export function zippedRelease(folder: string, name: string): Promise<Uint8Array> {
  const release = openRelease(releaseFolder(folder, name));
  return toZip(release.paths.map((path) => ({ path: `${name}/${path}`, bytes: release.read(path) })));
}
