import type { Repair } from './repair.ts';

/** What repairs have in common beside row and byte: most of many are a few kinds. */
type Kind = Omit<Repair, 'place' | 'byte'> & { readonly place: Omit<Repair['place'], 'row' | 'cell' | 'record_id'> } & {
  readonly letters: string;
};

const FIRST = 1024;

/** Many repairs in little memory: some twenty bytes each, because what they say is kept once. */
export class RepairList {
  #kinds: Kind[] = [];
  #numbers = new Map<string, number>();
  #kind = new Uint32Array(FIRST);
  #row = new Uint32Array(FIRST);
  #byte = new Float64Array(FIRST);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add({ rule, place, byte = -1, fix, isAlso }: Repair): void {
    const { row = 0, cell = '', record_id: _, ...rest } = place;
    const letters = cell.replace(/\d+$/, '');
    const kind: Kind = { rule, fix, place: rest, letters, ...(isAlso ? { isAlso } : {}) };
    const key = JSON.stringify(kind);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#kinds.push(kind) - 1;
      this.#numbers.set(key, number);
    }
    if (this.#length === this.#kind.length) this.#grow();
    this.#kind[this.#length] = number;
    this.#row[this.#length] = row;
    this.#byte[this.#length] = byte;
    this.#length += 1;
  }

  /** Forgets all: for a check that starts over. */
  clear(): void {
    this.#kinds = [];
    this.#numbers.clear();
    this.#length = 0;
  }

  /** The files that have repairs. */
  files(): ReadonlySet<string> {
    return new Set(this.#kinds.map(({ place }) => place.file));
  }

  /** The repairs of one file in the order in which their values stand there. */
  *of(file: string): Generator<Repair> {
    const order = Array.from({ length: this.#length }, (_, at) => at).filter(
      (at) => this.#kinds[this.#kind[at] as number]?.place.file === file,
    );
    order.sort(
      (a, b) =>
        (this.#byte[a] as number) - (this.#byte[b] as number) || (this.#row[a] as number) - (this.#row[b] as number),
    );
    for (const at of order) yield this.#at(at);
  }

  #at(at: number): Repair {
    const { place, letters, ...said } = this.#kinds[this.#kind[at] as number] as Kind;
    const row = this.#row[at] as number;
    const byte = this.#byte[at] as number;
    return {
      ...said,
      place: { ...place, ...(row === 0 ? {} : { row }), ...(letters === '' ? {} : { cell: `${letters}${row}` }) },
      ...(byte < 0 ? {} : { byte }),
    };
  }

  #grow(): void {
    const grown = <A extends Uint32Array | Float64Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.#kind = grown(this.#kind, new Uint32Array(this.#length * 2));
    this.#row = grown(this.#row, new Uint32Array(this.#length * 2));
    this.#byte = grown(this.#byte, new Float64Array(this.#length * 2));
  }
}
