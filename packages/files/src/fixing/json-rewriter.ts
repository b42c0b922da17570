import { copyOf } from '../bytes/copy-of.ts';
import { endOfValue } from '../json/end-of-value.ts';
import { findValues, type Span } from './find-values.ts';
import type { Repair, TellRepair } from './repair.ts';
import type { Rewriter } from './rewriter.ts';
import { settle } from './settle.ts';
import { splice } from './splice.ts';

const DEEP = 1024;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** JSON and NDJSON: the records that have repairs are held until their end has come, everything else passes through. */
export class JsonRewriter implements Rewriter {
  readonly #repairs: Iterator<Repair>;
  readonly #tell: TellRepair;
  #next: Repair | undefined;
  #held: Uint8Array = new Uint8Array(0);
  /** How many bytes were given back before the first one held. */
  #before = 0;

  /** `repairs` in the order of their bytes. */
  constructor(repairs: Iterable<Repair>, tell: TellRepair) {
    this.#repairs = repairs[Symbol.iterator]();
    this.#tell = tell;
    this.#advance();
  }

  push(chunk: Uint8Array): readonly Uint8Array[] {
    const held = new Uint8Array(this.#held.length + chunk.length);
    held.set(this.#held);
    held.set(chunk, this.#held.length);
    this.#held = held;
    return this.#work(false);
  }

  end(): readonly Uint8Array[] {
    const out = this.#work(true);
    for (; this.#next !== undefined; this.#advance()) this.#tell(this.#next, 'no-such-place');
    return out;
  }

  #work(last: boolean): Uint8Array[] {
    const out: Uint8Array[] = [];
    let at = 0;
    while (this.#next?.byte !== undefined) {
      const from = this.#next.byte - this.#before;
      if (from >= this.#held.length) break;
      const end = endOfValue(this.#held, from, this.#held.length, DEEP);
      if (typeof end === 'string' && !last) {
        if (from > at) out.push(this.#held.slice(at, from));
        this.#drop(from);
        return out;
      }
      if (from > at) out.push(this.#held.slice(at, from));
      const to = typeof end === 'string' ? this.#held.length : end;
      out.push(this.#record(this.#held.subarray(from, to), this.#sameRecord(), typeof end === 'number'));
      at = to;
    }
    if (this.#held.length > at) out.push(copyOf(this.#held, at, this.#held.length));
    this.#drop(this.#held.length);
    return out;
  }

  /** The repairs of the record that comes next. */
  #sameRecord(): Repair[] {
    const byte = this.#next?.byte;
    const same: Repair[] = [];
    for (; this.#next !== undefined && this.#next.byte === byte; this.#advance()) same.push(this.#next);
    return same;
  }

  #record(bytes: Uint8Array, repairs: readonly Repair[], isWhole: boolean): Uint8Array {
    const settled = settle(repairs, ({ fix }) => fix.pointer, this.#tell);
    const spans = isWhole ? findValues(bytes, 0, bytes.length, new Set(settled.keys())) : new Map<string, Span>();
    const changes = [...settled].flatMap(([pointer, alike]) => {
      const span = spans.get(pointer);
      const { fix } = alike[0] as Repair;
      const outcome =
        span === undefined ? 'no-such-place' : stands(bytes, span, fix.from) ? 'fixed' : 'found-otherwise';
      for (const repair of alike) this.#tell(repair, outcome);
      const by = encoder.encode(fix.as === undefined ? JSON.stringify(fix.to) : fix.to);
      return span === undefined || outcome !== 'fixed' ? [] : [{ ...span, by }];
    });
    return splice(bytes, changes);
  }

  #advance(): void {
    this.#next = this.#repairs.next().value as Repair | undefined;
  }

  #drop(count: number): void {
    this.#held = this.#held.slice(count);
    this.#before += count;
  }
}

function stands(bytes: Uint8Array, { from, to }: Span, value: string): boolean {
  return JSON.parse(decoder.decode(bytes.subarray(from, to))) === value;
}
