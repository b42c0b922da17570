import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { makeFolder } from '../paths/make-folder.ts';

/** A text file that is written piece by piece under another name, and gets its own when it is whole. Packed where its name ends with `.gz`. */
export class PartFile {
  readonly path: string;
  readonly #part: string;
  readonly #out: Writable;
  readonly #done: Promise<void>;

  constructor(path: string) {
    makeFolder(dirname(path));
    this.path = path;
    this.#part = join(dirname(path), `.${basename(path)}.part`);
    const file = createWriteStream(this.#part);
    const gzip = /\.gz$/i.test(path) ? createGzip() : undefined;
    this.#out = gzip ?? file;
    const written = gzip === undefined ? once(file, 'close').then(() => undefined) : pipeline(gzip, file);
    this.#done = written.catch((cause) => {
      throw cannotWriteFault(path, cause);
    });
    // Whoever writes or ends hears of it; until then nobody listens.
    this.#done.catch(() => undefined);
  }

  /** @throws UsageFault where the disk takes no more. */
  async write(text: string): Promise<void> {
    if (!this.#out.write(text)) await Promise.race([once(this.#out, 'drain'), this.#done]);
  }

  async end(): Promise<void> {
    this.#out.end();
    await this.#done;
    renameSync(this.#part, this.path);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    this.#out.destroy();
    rmSync(this.#part, { force: true });
  }
}
