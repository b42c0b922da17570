import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toZip } from '@daybook/files';
import { openRelease } from '@daybook/publisher/node';
import { type PublicOptions, publicPages } from './public-pages.ts';
import { publicPaths } from './public-paths.ts';
import { readPublicFacts } from './read-public-facts.ts';

/**
 * Writes the public pages of an agency into a folder, with a copy of each release and the same as one zip file: whole, for
 * any web host. It takes the place of what was there before in one step, so that nobody sees half of it.
 *
 * @param place the folder of the pages.
 * @param folders those of all releases, each as it was published.
 * @throws Error of the file system: a full disk, a folder that may not be written to. What was there before then stays.
 */
export async function writePublicPages(
  place: string,
  folders: readonly string[],
  options: PublicOptions = {},
): Promise<void> {
  const releases = folders.map((folder) => openRelease(folder));
  const pages = await publicPages(releases, options);
  const [aside, before] = [`${place}.part-${process.pid}`, `${place}.before-${process.pid}`];
  for (const one of [aside, before]) rmSync(one, { recursive: true, force: true });
  const write = (path: string, bytes: string | Uint8Array) => {
    const target = join(aside, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
  try {
    for (const [path, text] of pages) write(path, text);
    for (const { reader, statement } of readPublicFacts(releases).releases) {
      const own = publicPaths.file(statement.sequence, '');
      cpSync(reader.name, join(aside, own), { recursive: true });
      const files = reader.paths.map((path) => ({
        path: `${nameOf(statement.sequence)}/${path}`,
        bytes: reader.read(path),
      }));
      write(publicPaths.zip(statement.sequence), await toZip(files));
    }
    if (existsSync(place)) renameSync(place, before);
    renameSync(aside, place);
  } catch (cause) {
    rmSync(aside, { recursive: true, force: true });
    if (existsSync(before) && !existsSync(place)) renameSync(before, place);
    throw cause;
  }
  rmSync(before, { recursive: true, force: true });
}

/** What a release is called where somebody unpacks it. */
const nameOf = (sequence: number) => `publication-${sequence}`;
