import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PublicationRead } from './publication-read.ts';

/** A publication that was read, and how one sees that it is still the same. */
interface Shelved {
  /** What it looked like on the disk, and what it was read with. */
  readonly seen: string;
  readonly read: PublicationRead;
}

/** Another shape of what is kept, or other rows from the same records: what was read before is read again. */
const VERSION = 3;

/**
 * What was read of publications, kept beside the dataset: what has not changed need not be read again. It is written line by
 * line, so that a run that was stopped goes on where it was.
 */
export class Shelf {
  readonly #folder: string;
  readonly #journal: string;
  /** By what they looked like: each with what it was read with, too. */
  readonly #known = new Map<string, Map<string, PublicationRead>>();

  /** @param folder where it is kept; made where it is not there. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#journal = join(folder, 'read.ndjson');
    mkdirSync(this.pieces, { recursive: true });
    if (!existsSync(this.#journal)) return;
    for (const line of readFileSync(this.#journal, 'utf8').split('\n')) this.#remember(line);
  }

  /** The folder of all pieces. */
  get pieces(): string {
    return join(this.#folder, 'pieces');
  }

  /** What was read of publications that looked so, by all that they were read with. */
  known(look: string): ReadonlyMap<string, PublicationRead> {
    return this.#known.get(look) ?? NONE;
  }

  /** The folder of the rows of a publication that was read. */
  piecesOf(sha256: string): string {
    return join(this.pieces, sha256);
  }

  /** Keeps what was read. */
  keep(seen: string, read: PublicationRead, aside: string): void {
    const place = this.piecesOf(read.sha256);
    if (existsSync(place)) rmSync(place, { recursive: true });
    renameSync(aside, place);
    appendFileSync(this.#journal, lineOf({ seen, read }));
    this.#add(seen, read);
  }

  /** Takes away what no publication that was given looks like any more. */
  tidy(looks: ReadonlySet<string>): void {
    const gone = [...this.#known.keys()].filter((look) => !looks.has(look));
    for (const look of gone) this.#known.delete(look);
    const kept = [...this.#known.values()].flatMap((those) => [...those]);
    if (gone.length > 0) {
      const next = `${this.#journal}.part`;
      writeFileSync(next, kept.map(([seen, read]) => lineOf({ seen, read })).join(''));
      renameSync(next, this.#journal);
    }
    const pieces = new Set(kept.map(([, { sha256 }]) => sha256));
    for (const name of readdirSync(this.pieces))
      if (!pieces.has(name)) rmSync(join(this.pieces, name), { recursive: true, force: true });
  }

  #add(seen: string, read: PublicationRead): void {
    const look = seen.slice(0, seen.indexOf(' '));
    const those = this.#known.get(look) ?? new Map<string, PublicationRead>();
    this.#known.set(look, those.set(seen, read));
  }

  #remember(line: string): void {
    try {
      const { version, seen, read } = JSON.parse(line) as Shelved & { readonly version: number };
      const place = this.piecesOf(read.sha256);
      const isThere = existsSync(place) && read.pieces.every(({ file }) => existsSync(join(place, file)));
      if (version === VERSION && isThere) this.#add(seen, read);
    } catch {
      // The last line of a run that was stopped, or a spoilt one: its publication is read again.
    }
  }
}

const NONE: ReadonlyMap<string, PublicationRead> = new Map();

const lineOf = (one: Shelved) => `${JSON.stringify({ version: VERSION, ...one })}\n`;
