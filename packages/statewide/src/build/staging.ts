import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileSha256 } from '@daybook/files/node';
import type { MadeFile } from './made-file.ts';

/** A file of the dataset, with what it was made from and when it was written. */
interface Made extends MadeFile {
  readonly from: string;
  readonly written: number;
}

/** Folders whose files are all made by the build. */
const OWN = ['data', 'csv', 'schemas'] as const;

/**
 * The files of a dataset, made aside and put into their places at the end, each in one step. Files that are made from the
 * same as before stay as they are. Whoever reads in between sees no `datapackage.json`: it is put there last.
 */
export class Staging {
  readonly #out: string;
  readonly #aside: string;
  readonly #record: string;
  readonly #before: ReadonlyMap<string, Made>;
  readonly #now = new Map<string, Made>();
  readonly #new = new Set<string>();

  /** @param out the folder of the dataset. @param own the folder in it that is the build's own. */
  constructor(out: string, own: string) {
    this.#out = out;
    this.#aside = join(own, 'next');
    this.#record = join(own, 'made.json');
    rmSync(this.#aside, { recursive: true, force: true });
    this.#before = recorded(this.#record);
  }

  /** Where the file can be read now: aside where it was made anew, else in its place. */
  at(path: string): string {
    return join(this.#new.has(path) ? this.#aside : this.#out, path);
  }

  /**
   * Makes a file, unless it is there already and was made from the same.
   *
   * @param path its path in the dataset, with `/`.
   * @param from what it is made from, as one text: the same text means the same bytes.
   */
  async make(path: string, from: string, write: (to: string) => Promise<void> | void): Promise<void> {
    const old = this.#before.get(path);
    const same = old?.from === from ? await sameStill(join(this.#out, path), old) : undefined;
    if (same !== undefined) {
      this.#now.set(path, same);
      return;
    }
    const to = join(this.#aside, path);
    mkdirSync(dirname(to), { recursive: true });
    await write(to);
    this.#new.add(path);
    const { size, mtimeMs } = statSync(to);
    this.#now.set(path, { from, bytes: size, written: mtimeMs, sha256: await fileSha256(to) });
  }

  /** All files made so far, by their paths. */
  get files(): ReadonlyMap<string, MadeFile> {
    return this.#now;
  }

  /** How many files were made anew. */
  get renewed(): number {
    return this.#new.size;
  }

  /** Puts every file into its place, and takes away what is no part of the dataset any more. @param last the file that is put there last. */
  settle(last: string): void {
    const gone = OWN.flatMap((folder) => filesIn(join(this.#out, folder), this.#out)).filter(
      (path) => !this.#now.has(path),
    );
    const moved = new Set(this.#new);
    if (moved.size > 0 || gone.length > 0) {
      // Where this is stopped in the middle, the next run makes anew what may not be in its place.
      if (!moved.has(last)) this.#takeAside(last);
      moved.add(last);
      this.#write(new Map([...this.#now].filter(([path]) => !moved.has(path))));
      rmSync(join(this.#out, last), { force: true });
    }
    for (const path of gone) rmSync(join(this.#out, path));
    for (const path of [...moved].sort((a, b) => Number(a === last) - Number(b === last))) {
      const to = join(this.#out, path);
      mkdirSync(dirname(to), { recursive: true });
      renameSync(join(this.#aside, path), to);
    }
    this.#write(this.#now);
    for (const folder of OWN) withoutEmpty(join(this.#out, folder));
    rmSync(this.#aside, { recursive: true, force: true });
  }

  /** An unchanged file leaves its place for a while: it says that all others are in theirs. */
  #takeAside(path: string): void {
    const to = join(this.#aside, path);
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(this.#out, path), to);
  }

  #write(made: ReadonlyMap<string, Made>): void {
    const next = `${this.#record}.part`;
    writeFileSync(
      next,
      `${JSON.stringify(Object.fromEntries([...made].sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`,
    );
    renameSync(next, this.#record);
  }
}

/** What was made before; nothing where the record is not there or is spoilt: then everything is made anew. */
function recorded(path: string): ReadonlyMap<string, Made> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, Made>));
  } catch {
    return new Map();
  }
}

/** The file as it was made, where it still is so; its bytes are read only where it was written at another time. */
async function sameStill(path: string, made: Made): Promise<Made | undefined> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.size !== made.bytes) return undefined;
  if (found.mtimeMs === made.written) return made;
  return (await fileSha256(path)) === made.sha256 ? { ...made, written: found.mtimeMs } : undefined;
}

function filesIn(folder: string, root: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)).split(sep).join('/'));
}

function withoutEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  for (const one of readdirSync(folder, { withFileTypes: true }))
    if (one.isDirectory()) withoutEmpty(join(folder, one.name));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
