import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Entry, RecordKind } from '@daybook/types';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { makeFolder } from '../paths/make-folder.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

const SUMMARY = 'import.json';
const FILES: Partial<Record<RecordKind, string>> = {
  jurisdiction: 'jurisdictions.ndjson',
  agency: 'agencies.ndjson',
  agreement: 'agreements.ndjson',
  request: 'requests.ndjson',
  'quarterly-report': 'reports.ndjson',
  registry: 'registries.ndjson',
  import: SUMMARY,
};

/**
 * The files of an import. They are written beside their names and take them only when the whole import is done, so that
 * one that breaks off leaves the folder as it was.
 */
export class RecordFiles {
  readonly #folder: string;
  /** Folders that were not there before. */
  readonly #made: readonly string[];
  readonly #open = new Map<string, { descriptor: number; lines: string[] }>();

  /** @throws UsageFault where the folder cannot be written, or holds records that no import made. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#made = makeFolder(folder);
    try {
      accessSync(folder, constants.W_OK);
    } catch (cause) {
      throw cannotWriteFault(folder, cause);
    }
    const there = readdirSync(folder).find((name) => Object.values(FILES).includes(name));
    if (there !== undefined && !isByAnImport(join(folder, SUMMARY)))
      throw new UsageFault({
        en: `${join(folder, there)} is already there, and no import made it. Choose another folder for --out.`,
        es: `${join(folder, there)} ya existe y no lo hizo ninguna importación. Elija otra carpeta para --out.`,
      });
  }

  add({ kind, record }: Pick<Entry, 'kind' | 'record'>): void {
    const name = FILES[kind];
    if (name === undefined) throw new Error(`No file is kept for records of the kind ${kind}`);
    this.#line(name, JSON.stringify(record));
  }

  /** Gives the files their names, and takes away those that an earlier import left and this one does not make. */
  finish(summary: object): void {
    this.#line(SUMMARY, JSON.stringify(summary, null, 2));
    for (const [name, file] of this.#open) this.#write(name, file);
    for (const { descriptor } of this.#open.values()) closeSync(descriptor);
    // From here on nothing is written any more: a full disk has been noticed by now.
    for (const name of Object.values(FILES)) {
      if (this.#open.has(name)) renameSync(this.#partial(name), join(this.#folder, name));
      else rmSync(join(this.#folder, name), { force: true });
    }
    this.#open.clear();
  }

  /** Leaves nothing behind but what was there before. */
  abandon(): void {
    for (const [name, { descriptor }] of this.#open) {
      closeSync(descriptor);
      rmSync(this.#partial(name), { force: true });
    }
    this.#open.clear();
    for (const folder of this.#made.toReversed()) if (readdirSync(folder).length === 0) rmdirSync(folder);
  }

  #line(name: string, text: string): void {
    try {
      let file = this.#open.get(name);
      if (file === undefined) {
        file = { descriptor: openSync(this.#partial(name), 'w'), lines: [] };
        this.#open.set(name, file);
      }
      if (file.lines.push(`${text}\n`) >= 2000) this.#write(name, file);
    } catch (cause) {
      throw cannotWriteFault(join(this.#folder, name), cause);
    }
  }

  #write(name: string, file: { descriptor: number; lines: string[] }): void {
    try {
      writeSync(file.descriptor, file.lines.join(''));
    } catch (cause) {
      throw cannotWriteFault(join(this.#folder, name), cause);
    }
    file.lines = [];
  }

  #partial(name: string): string {
    return join(this.#folder, `.${name}.partial`);
  }
}

/** Whether an earlier import left its summary here: then the records beside it are its own. */
function isByAnImport(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as { record?: unknown } | null)?.record === 'import';
  } catch {
    return false;
  }
}
