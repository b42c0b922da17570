import type { RecordKind } from '@daybook/types';
import type { Assumed, CheckedFile } from './checked.ts';

/** As many as the record of findings holds. */
const mostAssumed = 50;

/** Counts the records of each file and each kind. */
export class FileTally {
  readonly #files = new Map<string, Map<RecordKind, number>>();
  readonly #assumed = new Map<string, Assumed[]>();
  #file: string | undefined;
  /** Records of one kind that follow each other, not yet added to their file. */
  #kind: RecordKind | undefined;
  #run = 0;
  records = 0;

  /** Lists a file before anything of it is read. */
  expect(file: string): void {
    if (!this.#files.has(file)) this.#files.set(file, new Map());
  }

  /** Says which file the next records are of; true where that is another one than before. */
  enter(file: string): boolean {
    if (this.#file === file) return false;
    this.#close();
    this.expect(file);
    this.#file = file;
    return true;
  }

  count(kind: RecordKind): void {
    if (kind !== this.#kind) this.#close();
    this.#kind = kind;
    this.#run++;
    this.records++;
  }

  /** Notes what the reader took for granted of a file, once. */
  assume(file: string, { what, value }: Assumed): void {
    const known = this.#assumed.get(file) ?? [];
    this.#assumed.set(file, known);
    const isNew = !known.some((one) => one.what === what && one.value === value);
    if (isNew && known.length < mostAssumed) known.push({ what, value });
  }

  list(): CheckedFile[] {
    this.#close();
    return [...this.#files].map(([file, kinds]) => {
      const [first] = kinds.keys();
      const records = [...kinds.values()].reduce((sum, count) => sum + count, 0);
      return {
        file,
        kind: kinds.size > 1 ? 'several' : (first ?? 'unknown'),
        records,
        assumed: this.#assumed.get(file) ?? [],
      };
    });
  }

  byKind(): Record<string, number> {
    this.#close();
    const sums: Record<string, number> = {};
    for (const kinds of this.#files.values()) {
      for (const [kind, count] of kinds) sums[kind] = (sums[kind] ?? 0) + count;
    }
    return sums;
  }

  #close(): void {
    const kinds = this.#files.get(this.#file ?? '');
    if (kinds !== undefined && this.#kind !== undefined && this.#run > 0) {
      kinds.set(this.#kind, (kinds.get(this.#kind) ?? 0) + this.#run);
    }
    this.#run = 0;
  }
}
