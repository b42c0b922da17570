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
const VERSION = 1;

/**
 * What was read of publications, kept beside the dataset: what has not changed need not be read again. It is written line by
 * line, so that a run that was stopped goes on where it was.
 */
export class Shelf {
  readonly #folder: string;
  readonly #journal: string;
  readonly #known = new Map<string, PublicationRead>();
  readonly #used = new Set<string>();

  /** @param folder where it is kept; made where it is not there. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#journal = join(folder, 'read.ndjson');
    mkdirSync(join(folder, 'pieces'), { recursive: true });
    if (!existsSync(this.#journal)) return;
    for (const line of readFileSync(this.#journal, 'utf8').split('\n')) this.#remember(line);
  }

  /** What was read of a publication that looks the same; nothing where it was not, or where it was not good. */
  find(seen: string): PublicationRead | undefined {
    const read = this.#known.get(seen);
    if (read !== undefined) this.#used.add(seen);
    return read;
  }

  /** The folder of the rows of a publication that was read. */
  piecesOf(sha256: string): string {
    return join(this.#folder, 'pieces', sha256);
  }

  /** The folder into which a publication's rows are written while it is read. */
  aside(sha256: string): string {
    return `${this.piecesOf(sha256)}.part`;
  }

  /** Keeps what was read. */
  keep(seen: string, read: PublicationRead, aside: string): void {
    const place = this.piecesOf(read.sha256);
    rmSync(place, { recursive: true, force: true });
    renameSync(aside, place);
    appendFileSync(this.#journal, lineOf({ seen, read }));
    this.#known.set(seen, read);
    this.#used.add(seen);
  }

  /** Takes away what no publication that was given has any more. */
  tidy(): void {
    const kept = [...this.#known].filter(([seen]) => this.#used.has(seen));
    const pieces = new Set(kept.map(([, { sha256 }]) => sha256));
    const next = `${this.#journal}.part`;
    writeFileSync(next, kept.map(([seen, read]) => lineOf({ seen, read })).join(''));
    renameSync(next, this.#journal);
    for (const name of readdirSync(join(this.#folder, 'pieces')))
      if (!pieces.has(name)) rmSync(join(this.#folder, 'pieces', name), { recursive: true, force: true });
  }

  #remember(line: string): void {
    try {
      const { version, seen, read } = JSON.parse(line) as Shelved & { readonly version: number };
      if (version === VERSION && existsSync(this.piecesOf(read.sha256))) this.#known.set(seen, read);
    } catch {
      // The last line of a run that was stopped.
    }
  }
}

const lineOf = (one: Shelved) => `${JSON.stringify({ version: VERSION, ...one })}\n`;
