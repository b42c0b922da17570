import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPaths } from '@daybook/publisher';
import type { PublicationFolder } from './publication-folder.ts';

/** What is seen of a publication before it is verified: enough to know what it belongs to, and whether it was read before. */
export interface Glance {
  readonly given: PublicationFolder;
  /** SHA-256 of the manifest; nothing for plain files. */
  readonly sha256: string | undefined;
  /** Who it says has published it. */
  readonly publisher: string | undefined;
  readonly sequence: number;
  readonly previous: string | undefined;
  /** Changes whenever a file of it is another one: from sizes, times and places on the disk, none of which is read. */
  readonly look: string;
  /** The size of all its files, in bytes. */
  readonly bytes: number;
}

/** Looks at a publication without reading its records. @throws Error of the file system where it cannot be read. */
export function glance(given: PublicationFolder): Glance {
  const { look, bytes: size } = lookOf(given);
  if (given.plain !== undefined)
    return { given, sha256: undefined, publisher: undefined, sequence: 0, previous: undefined, look, bytes: size };
  const bytes = readFileSync(join(given.folder, manifestPaths.manifest));
  const { agency_id, sequence, previous } = statementIn(bytes);
  return {
    given,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    publisher: typeof agency_id === 'string' ? agency_id : undefined,
    sequence: typeof sequence === 'number' ? sequence : 0,
    previous: typeof previous === 'string' ? previous : undefined,
    look,
    bytes: size,
  };
}

function statementIn(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const { daybook } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly daybook?: unknown };
    return typeof daybook === 'object' && daybook !== null ? (daybook as Record<string, unknown>) : {};
  } catch {
    // Its verification says that it cannot be read.
    return {};
  }
}

function lookOf({ folder, plain }: PublicationFolder): Pick<Glance, 'look' | 'bytes'> {
  let bytes = 0;
  const paths = plain ?? filesUnder(folder, '').sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const { size, mtimeNs, ctimeNs, ino, mode } = lstatSync(join(folder, path), { bigint: true });
    bytes += Number(size);
    hash.update(`${path}\n${size} ${mtimeNs} ${ctimeNs} ${ino} ${mode}\n`);
  }
  return { look: hash.digest('hex'), bytes };
}

/** Everything in a folder that is no folder. Node's own `recursive` asks the disk about each entry once more: thrice as slow. */
function filesUnder(folder: string, inside: string): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const path = join(inside, entry.name);
    return entry.isDirectory() ? filesUnder(folder, path) : [path];
  });
}
