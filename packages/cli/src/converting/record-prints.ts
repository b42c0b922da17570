import { createHash } from 'node:crypto';

type Json = Readonly<Record<string, unknown>>;

/** Short fingerprints of records in their order, by kind: enough to see that others are the same, a few bytes each. */
export class RecordPrints {
  readonly #byKind = new Map<string, number[]>();
  readonly #read = new Map<string, number>();
  /** How many records are not the same, or were lost or added; and the first of them, by their numbers. */
  different = 0;
  readonly first: { readonly kind: string; readonly number: number }[] = [];

  add(record: Json): void {
    const kind = String(record.record);
    const prints = this.#byKind.get(kind);
    if (prints === undefined) this.#byKind.set(kind, [printOf(record)]);
    else prints.push(printOf(record));
  }

  /** Compares the next record that was read back. */
  compare(record: Json): void {
    const kind = String(record.record);
    const at = this.#read.get(kind) ?? 0;
    this.#read.set(kind, at + 1);
    if (this.#byKind.get(kind)?.[at] !== printOf(record)) this.#differs(kind, at);
  }

  /** Says that everything was read back. */
  end(): void {
    for (const [kind, prints] of this.#byKind)
      for (let at = this.#read.get(kind) ?? 0; at < prints.length; at += 1) this.#differs(kind, at);
  }

  #differs(kind: string, at: number): void {
    this.different += 1;
    if (this.first.length < 5) this.first.push({ kind, number: at + 1 });
  }
}

/** Of the order of fields, the address of the schema, and parts that say nothing, nothing depends. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value)
    .filter(([name]) => name !== '$schema')
    .map(([name, one]) => [name, canonical(one)] as const)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return inner.length === 0 ? undefined : Object.fromEntries(inner);
}

const printOf = (record: Json) =>
  createHash('sha256')
    .update(JSON.stringify(canonical(record)) ?? '')
    .digest()
    .readUIntBE(0, 6);
