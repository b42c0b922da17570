import { closeSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, RecordKind } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

const FILES: Partial<Record<RecordKind, string>> = {
  jurisdiction: 'jurisdictions.ndjson',
  agency: 'agencies.ndjson',
  agreement: 'agreements.ndjson',
  request: 'requests.ndjson',
  'quarterly-report': 'reports.ndjson',
};

/**
 * The files of an import. They are written beside their names and take them only when the whole import is done, so that
 * one that breaks off leaves the folder as it was.
 */
export class RecordFiles {
  readonly #folder: string;
  readonly #open = new Map<string, { descriptor: number; lines: string[] }>();

  /** @throws UsageFault where the folder holds records that no import made. */
  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    const there = readdirSync(folder).filter((name) => Object.values(FILES).includes(name));
    if (there.length > 0 && !existsSync(join(folder, 'import.json')))
      throw new UsageFault(
        `${join(folder, there[0] ?? '')} is already there, and no import made it. Choose another folder for --out.`,
      );
  }

  add(entry: Entry): void {
    const name = FILES[entry.kind];
    if (name === undefined) throw new Error(`No file is kept for records of the kind ${entry.kind}`);
    let file = this.#open.get(name);
    if (file === undefined) {
      file = { descriptor: openSync(this.#partial(name), 'w'), lines: [] };
      this.#open.set(name, file);
    }
    if (file.lines.push(`${JSON.stringify(entry.record)}\n`) >= 2000) write(file);
  }

  /** Gives the files their names, and takes away those that an earlier import left and this one does not make. */
  finish(summary: object): void {
    for (const [name, file] of this.#open) {
      write(file);
      closeSync(file.descriptor);
      renameSync(this.#partial(name), join(this.#folder, name));
    }
    for (const name of Object.values(FILES))
      if (!this.#open.has(name)) rmSync(join(this.#folder, name), { force: true });
    const descriptor = openSync(this.#partial('import.json'), 'w');
    writeSync(descriptor, `${JSON.stringify(summary, null, 2)}\n`);
    closeSync(descriptor);
    renameSync(this.#partial('import.json'), join(this.#folder, 'import.json'));
  }

  /** Leaves nothing behind but what was there before. */
  abandon(): void {
    for (const [name, { descriptor }] of this.#open) {
      closeSync(descriptor);
      rmSync(this.#partial(name), { force: true });
    }
  }

  #partial(name: string): string {
    return join(this.#folder, `.${name}.partial`);
  }
}

function write(file: { descriptor: number; lines: string[] }): void {
  writeSync(file.descriptor, file.lines.join(''));
  file.lines = [];
}
