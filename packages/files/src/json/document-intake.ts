import type { FaultId } from '../faults/index.ts';
import type { Intake } from '../intake.ts';
import { type Detail, raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';
import { endOfValue } from './end-of-value.ts';
import { findRecords } from './find-records.ts';
import { HeldBytes } from './held-bytes.ts';
import { JsonRecords } from './json-records.ts';

const isBlank = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/**
 * A JSON file: a list of records, read element by element, or `{ "records": [ … ] }`, read in the same way, or one record.
 */
export class DocumentIntake implements Intake {
  readonly #file: string;
  readonly #settings: Settings;
  readonly #out: Reading[];
  readonly #records: JsonRecords;
  readonly #held = new HeldBytes();
  #state: 'start' | 'object' | 'alone' | 'list' | 'tail' | 'stopped' = 'start';
  /** In a list: what may come next. */
  #next: 'first' | 'value' | 'comma' = 'first';
  /** What stood before the list of records, with its `[`; nothing where the file itself is the list. */
  #head: Uint8Array | undefined;
  #at = 0;
  #row = 1;
  #counted = 0;
  /** Where the line begins that holds the last counted byte: an index in the file. */
  #lineStart = 0;
  /** How many bytes must be held before it is worth looking again. */
  #enough = 0;

  constructor(file: string, settings: Settings, out: Reading[]) {
    this.#file = file;
    this.#settings = settings;
    this.#out = out;
    this.#records = new JsonRecords(file, settings, out);
  }

  push(chunk: Uint8Array): void {
    if (this.#state === 'stopped') return;
    this.#held.add(chunk);
    if (this.#held.length >= this.#enough) this.#work(false);
    if (this.#isStopped()) this.#held.clear();
    else if (this.#state !== 'list') this.#bound();
  }

  end(): void {
    if (this.#state !== 'stopped') this.#work(true);
    this.#records.end();
  }

  #isStopped(): boolean {
    return this.#state === 'stopped';
  }

  #work(last: boolean): void {
    if (this.#state === 'start') this.#start();
    if (this.#state === 'object') this.#object(last);
    if (this.#state === 'list') this.#list(last);
    if (this.#state === 'alone' && last) this.#alone();
    if (this.#state === 'tail') this.#tail(last);
  }

  #start(): void {
    this.#skip();
    const first = this.#held.bytes[this.#at];
    if (this.#at >= this.#held.length) return;
    if (first === 91) {
      this.#at += 1;
      this.#state = 'list';
    } else this.#state = first === 123 ? 'object' : 'alone';
  }

  #object(last: boolean): void {
    const { bytes, length } = this.#held;
    const found = findRecords(bytes, this.#at, length, this.#settings.limits.depth);
    if (found === 'cut' && !last) this.#wait(0);
    else if (typeof found === 'string') this.#state = 'alone';
    else {
      this.#head = bytes.slice(0, found);
      this.#at = found;
      this.#state = 'list';
    }
  }

  #alone(): void {
    const { bytes, length, before } = this.#held;
    this.#countRows();
    const value = this.#records.door.open(bytes, this.#at, length);
    this.#records.put(
      value,
      bytes,
      this.#at,
      length,
      { row: this.#row, byte: before + this.#at, column: this.#column() },
      false,
      true,
    );
    this.#state = 'stopped';
  }

  #list(last: boolean): void {
    while (this.#state === 'list') {
      this.#skip();
      if (this.#at >= this.#held.length) {
        if (last) this.#stop('ends-early');
        break;
      }
      const byte = this.#held.bytes[this.#at];
      if (byte === 93 && this.#next !== 'value') {
        this.#at += 1;
        this.#state = 'tail';
      } else if (this.#next === 'comma') {
        if (byte !== 44) this.#stop('missing-comma', { character: this.#character() });
        this.#at += 1;
        this.#next = 'value';
      } else if (byte === 93) this.#stop('trailing-comma');
      else if (byte === 44 || byte === 58 || byte === 125) this.#stop('unexpected', { character: this.#character() });
      else if (!this.#element(last)) break;
    }
    this.#countRows();
    this.#held.drop(this.#at);
    this.#counted = 0;
    this.#at = 0;
  }

  /** Reads one element of the list; false where more bytes are needed. */
  #element(last: boolean): boolean {
    const { bytes, length, before } = this.#held;
    const { door } = this.#records;
    const from = this.#at;
    this.#countRows();
    const start = { row: this.#row, byte: before + from, column: this.#column() };
    const look = door.scan.run(bytes, from, length);
    let end: number | 'cut' | 'deep' = door.scan.end;
    if (look === 'whole') this.#records.put(door.opened(bytes, from, end, look), bytes, from, end, start);
    else {
      // However deep it nests: the elements behind it can still be read.
      end = endOfValue(bytes, from, length, Number.POSITIVE_INFINITY);
      if (end === 'cut' && !last) return this.#wait(from);
      const to = typeof end === 'number' ? end : length;
      this.#records.put(door.opened(bytes, from, to, 'odd'), bytes, from, to, start);
      if (typeof end === 'string') this.#state = 'stopped';
      this.#at = to;
    }
    if (typeof end === 'number') this.#at = end;
    this.#next = 'comma';
    return true;
  }

  #tail(last: boolean): void {
    if (this.#head === undefined) {
      this.#skip();
      if (this.#at < this.#held.length) this.#stop('after', { character: this.#character() });
    } else if (last) {
      // What stands around the list, with an empty list in its place, must be JSON too.
      const rest = this.#held.bytes.subarray(0, this.#held.length);
      const around = new Uint8Array(this.#head.length + 1 + rest.length);
      around.set(this.#head);
      around[this.#head.length] = 93;
      around.set(rest, this.#head.length + 1);
      this.#records.door.open(around, 0, around.length);
      for (const { fault, variant, values } of this.#records.door.flaws) {
        this.#say(fault, {
          ...(variant === undefined || variant === 'default' ? {} : { variant }),
          values: { ...values, character_no: 1 },
        });
      }
    }
  }

  /** Asks for more bytes: twice as many as are held, so that a long element is not looked at again and again. */
  #wait(from: number): false {
    const waiting = this.#held.length - from;
    if (this.#state === 'list' && waiting > this.#settings.limits.recordBytes) {
      this.#records.tooLarge(this.#row);
      this.#state = 'stopped';
    }
    this.#enough = this.#state === 'list' ? waiting * 2 : this.#held.length * 2;
    return false;
  }

  #bound(): void {
    const most = this.#settings.limits.documentBytes;
    if (this.#held.length <= most) return;
    this.#out.push(raise('document-too-large', { file: this.#file }, { values: { most } }));
    this.#state = 'stopped';
    this.#held.clear();
  }

  #skip(): void {
    while (this.#at < this.#held.length && isBlank(this.#held.bytes[this.#at])) this.#at += 1;
  }

  #countRows(): void {
    for (;;) {
      const line = this.#held.bytes.subarray(0, this.#at).indexOf(10, this.#counted);
      if (line < 0) break;
      this.#row += 1;
      this.#counted = line + 1;
      this.#lineStart = this.#held.before + line + 1;
    }
    this.#counted = this.#at;
  }

  /** How many bytes stand before the current one on its line. */
  #column(): number {
    return this.#held.before + this.#at - this.#lineStart;
  }

  #character(): string {
    const byte = this.#held.bytes[this.#at] ?? 0;
    return byte > 32 && byte < 127
      ? String.fromCharCode(byte)
      : `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }

  #stop(variant: string, values: Detail['values'] = {}): void {
    this.#countRows();
    this.#say('json-syntax', { variant, values: { ...values, character_no: this.#column() + 1 } });
    this.#state = 'stopped';
  }

  #say(fault: FaultId, detail: Detail): void {
    this.#out.push(raise(fault, { file: this.#file, row: this.#row }, detail));
  }
}
