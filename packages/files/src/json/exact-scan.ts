import type { FaultId } from '../faults/index.ts';
import type { Limits } from '../limits.ts';
import { showName } from '../words/show-name.ts';
import type { Flaw } from './flaw.ts';

/** Thrown and caught in this file only: the text cannot be read any further. */
class Stop extends Error {}

const MOST_FLAWS = 100;

const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const PLAIN = /[^"\\\p{Cc}]+/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const CUT_ESCAPE = /\\(?:u[0-9a-fA-F]{0,3})?$/y;
const WORD = /[\p{L}\p{N}_$+.-]+/uy;

const escapedPointer = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The slow, exact scan of one JSON text: says what is wrong, where, and which fields can be saved. */
export class ExactScan {
  readonly #text: string;
  readonly #limits: Limits;
  readonly #wanted: string | undefined;
  #at = 0;
  readonly #said = new Set<string>();
  readonly flaws: Flaw[] = [];
  /** True where nothing of the record can be read. */
  lost = false;
  /** Where the wanted value starts. */
  found: number | undefined;

  constructor(text: string, limits: Limits, wanted?: string) {
    this.#text = text;
    this.#limits = limits;
    this.#wanted = wanted;
  }

  run(): this {
    try {
      this.#value('', undefined, 1);
      this.#blanks();
      if (this.#at < this.#text.length) this.#stop('after', this.#character());
    } catch (stop) {
      if (!(stop instanceof Stop)) throw stop;
    }
    return this;
  }

  #value(pointer: string, owner: string | undefined, depth: number): void {
    this.#blanks();
    if (pointer === this.#wanted) this.found = this.#at;
    const first = this.#text[this.#at];
    if (first === undefined) this.#stop('ends-early');
    else if (first === '{' || first === '[') {
      if (depth > this.#limits.depth) this.#fail('nested-too-deep', undefined, { depth: this.#limits.depth });
      if (first === '{') this.#object(pointer, depth);
      else this.#list(pointer, owner, depth);
    } else if (first === '"') this.#string(owner);
    else if (first === '-' || (first >= '0' && first <= '9')) this.#number(owner);
    else this.#word();
  }

  #object(pointer: string, depth: number): void {
    const keys = new Set<string>();
    this.#at += 1;
    this.#blanks();
    if (this.#skip('}')) return;
    for (;;) {
      this.#blanks();
      const start = this.#at;
      if (this.#text[start] !== '"') this.#badName();
      const key = this.#string(undefined);
      const inner = `${pointer}/${escapedPointer(key)}`;
      if (keys.has(key)) this.#key('duplicate-key', start, inner, key);
      else if (key === '__proto__') this.#key('forbidden-key', start, inner, key);
      keys.add(key);
      if (keys.size > this.#limits.keys) this.#fail('too-many-keys', undefined, { keys: this.#limits.keys });
      this.#blanks();
      if (!this.#skip(':')) this.#stop(this.#at >= this.#text.length ? 'ends-early' : 'missing-colon');
      this.#value(inner, inner, depth + 1);
      this.#blanks();
      if (this.#skip('}')) return;
      this.#comma('}');
    }
  }

  #list(pointer: string, owner: string | undefined, depth: number): void {
    this.#at += 1;
    this.#blanks();
    if (this.#skip(']')) return;
    for (let index = 0; ; index += 1) {
      this.#value(`${pointer}/${index}`, owner, depth + 1);
      this.#blanks();
      if (this.#skip(']')) return;
      this.#comma(']');
    }
  }

  #comma(close: string): void {
    if (!this.#skip(',')) this.#stop(this.#at >= this.#text.length ? 'ends-early' : 'missing-comma', this.#character());
    const comma = this.#at - 1;
    this.#blanks();
    if (this.#text[this.#at] !== close) return;
    this.#at = comma;
    this.#stop('trailing-comma');
  }

  #badName(): void {
    const first = this.#text[this.#at];
    if (first === undefined) this.#stop('ends-early');
    else if (/['‘’“”«]/.test(first)) this.#stop('quotes');
    else if (/[\p{L}_$]/u.test(first)) this.#stop('bare-name');
    else if (first === '/' || first === '#') this.#stop('comment');
    else this.#stop('unexpected', this.#character());
  }

  #string(owner: string | undefined): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      this.#match(PLAIN);
      const next = this.#text[this.#at];
      if (next === '"') break;
      if (next === undefined) this.#stop('ends-early');
      else if (next !== '\\') {
        if ((next.codePointAt(0) ?? 0) < 32) this.#fail('control-character', undefined, { code: codeOf(next) });
        this.#at += 1; // DEL and C1 are allowed by JSON.
      } else if (this.#match(ESCAPE) === undefined)
        this.#stop(this.#match(CUT_ESCAPE) === undefined ? 'escape' : 'ends-early');
    }
    this.#at += 1;
    const raw = this.#text.slice(start, this.#at);
    const text = raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
    if (/\p{Surrogate}/u.test(text)) this.#flaw('lone-surrogate', start, owner);
    if (text.length > this.#limits.stringLength)
      this.#flaw('text-too-long', start, owner, { most: this.#limits.stringLength });
    return text;
  }

  #number(owner: string | undefined): void {
    const start = this.#at;
    const match = this.#match(NUMBER);
    const rest = this.#text[this.#at];
    if (match === undefined || (rest !== undefined && /[\p{L}\p{N}_.+-]/u.test(rest))) {
      this.#at = start;
      this.#stop('number');
    }
    const [lexeme = '', fraction, exponent] = match ?? [];
    const number = lexeme.length > 40 ? `${lexeme.slice(0, 37)}…` : lexeme;
    if (exponent !== undefined) this.#flaw('number-not-whole', start, owner, { number }, 'exponent');
    else if (fraction !== undefined) this.#flaw('number-not-whole', start, owner, { number }, 'fraction');
    else if (lexeme === '-0') this.#flaw('number-not-whole', start, owner, { number }, 'minus-zero');
    else if (!Number.isSafeInteger(Number(lexeme))) this.#flaw('number-too-large', start, owner, { number });
  }

  #word(): void {
    const start = this.#at;
    const word = this.#match(WORD)?.[0];
    if (word === 'true' || word === 'false' || word === 'null') return;
    this.#at = start;
    const first = this.#text[start] ?? '';
    if (/['‘’“”«]/.test(first)) this.#stop('quotes');
    else if (first === '/' || first === '#') this.#stop('comment');
    else if (first === ']' || first === '}' || first === ',' || word === undefined)
      this.#stop('unexpected', this.#character());
    else if (/^[+.]?[0-9]/.test(word)) this.#stop('number');
    else
      this.#stop(
        start + word.length >= this.#text.length && /^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul)$/.test(word)
          ? 'ends-early'
          : 'word',
      );
  }

  #blanks(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at += 1;
    }
  }

  #skip(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match === null) return undefined;
    this.#at += match[0].length;
    return match;
  }

  #character(): { character: string } {
    const character = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0);
    return { character: /[!-~]/.test(character) ? character : codeOf(character) };
  }

  #key(fault: FaultId, at: number, pointer: string, key: string): void {
    const name = showName(key);
    this.#flaw(fault, at, pointer, name === undefined ? {} : { name }, name === undefined ? 'hidden' : 'default');
  }

  #flaw(
    fault: FaultId,
    at: number,
    pointer: string | undefined,
    values: Flaw['values'] = {},
    variant = 'default',
  ): void {
    if (pointer === undefined) this.lost = true;
    // One field with one fault is said once; a record with so many faults cannot be saved.
    const id = pointer === undefined ? undefined : `${fault} ${pointer}`;
    if (id !== undefined && this.#said.has(id)) return;
    if (id !== undefined) this.#said.add(id);
    this.flaws.push({ fault, at, ...(pointer === undefined ? {} : { pointer }), variant, values });
    if (this.flaws.length < MOST_FLAWS) return;
    this.lost = true;
    throw new Stop();
  }

  #fail(fault: FaultId, variant?: string, values: Flaw['values'] = {}): never {
    this.#flaw(fault, this.#at, undefined, values, variant);
    throw new Stop();
  }

  #stop(variant: string, values: Flaw['values'] = {}): never {
    return this.#fail('json-syntax', variant, values);
  }
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
