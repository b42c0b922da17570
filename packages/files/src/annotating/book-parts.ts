import { partText } from '../workbook/part-text.ts';
import { replaceParts } from '../workbook/replace-parts.ts';
import type { ZipPart } from '../workbook/zip-directory.ts';

/** The text parts of a workbook while they are changed: what ends as it began is written as it was, byte for byte. */
export class BookParts {
  readonly #file: Uint8Array;
  readonly #parts: readonly ZipPart[];
  readonly #before = new Map<string, string | undefined>();
  readonly #now = new Map<string, string | undefined>();

  constructor(file: Uint8Array, parts: readonly ZipPart[]) {
    this.#file = file;
    this.#parts = parts;
  }

  /** The text of a part; nothing where there is none. */
  async get(name: string): Promise<string | undefined> {
    if (this.#now.has(name)) return this.#now.get(name);
    const text = await partText(this.#file, this.#parts, name);
    this.#before.set(name, text);
    this.#now.set(name, text);
    return text;
  }

  /** Replaces a part, adds one, or takes one out. */
  async set(name: string, text: string | undefined): Promise<void> {
    await this.get(name);
    this.#now.set(name, text);
  }

  /** The names of the parts that the file came with and that are still there, and of those that were added. */
  names(): string[] {
    const own = this.#parts.map(({ name }) => name).filter((name) => !this.#isGone(name));
    const added = [...this.#now].filter(([name, text]) => text !== undefined && !own.includes(name));
    return [...own, ...added.map(([name]) => name)];
  }

  #isGone(name: string): boolean {
    return this.#now.has(name) && this.#now.get(name) === undefined;
  }

  /** The whole file; the same bytes where nothing has changed. */
  async file(mostParts: number): Promise<Uint8Array | undefined> {
    const changes = new Map<string, Uint8Array | null>();
    for (const [name, text] of this.#now)
      if (text !== this.#before.get(name))
        changes.set(name, text === undefined ? null : new TextEncoder().encode(text));
    return changes.size === 0 ? this.#file : replaceParts(this.#file, changes, mostParts);
  }
}
