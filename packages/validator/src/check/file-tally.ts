import type { RecordKind } from '@daybook/types';
import type { CheckedFile } from './checked.ts';

/** Counts the records of each file and each kind. */
export class FileTally {
  readonly #files = new Map<string, Map<RecordKind, number>>();
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

  list(): CheckedFile[] {
    this.#close();
    return [...this.#files].map(([file, kinds]) => {
      const [first] = kinds.keys();
      const records = [...kinds.values()].reduce((sum, count) => sum + count, 0);
      return { file, kind: kinds.size > 1 ? 'several' : (first ?? 'unknown'), records };
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
