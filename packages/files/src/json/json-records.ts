import type { Origin, Place, RecordKind } from '@daybook/types';
import { kindOfName } from '../kind-of-name.ts';
import { kinds } from '../kinds.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import type { Settings } from '../settings.ts';
import { type Counted, Tally } from '../tally.ts';
import { closest } from '../words/closest.ts';
import { ExactScan } from './exact-scan.ts';
import { FrontDoor } from './front-door.ts';
import { kindOfRecord } from './kind-of-record.ts';
import { printablePointer } from './printable-pointer.ts';
import { publicationWithin } from './publication-within.ts';

/** Where the text of one record starts: its line and its first byte in the file, and how much stands before it on its line. */
export interface Start {
  readonly row: number;
  readonly byte: number;
  readonly column: number;
}

// A record alone in its file keeps its text up to this size, so that a finding can name the line of a field.
const LOCATED = 4 * 1024 * 1024;

/** Turns the JSON text of one record after the other into entries and findings. */
export class JsonRecords {
  readonly #file: string;
  readonly #settings: Settings;
  readonly #out: Reading[];
  readonly #hint: RecordKind | undefined;
  readonly #tally = new Tally();
  readonly door: FrontDoor;

  constructor(file: string, settings: Settings, out: Reading[]) {
    this.#file = file;
    this.#settings = settings;
    this.#out = out;
    this.#hint = settings.kind ?? kindOfName(file);
    this.door = new FrontDoor(settings.limits, settings.toText);
  }

  /** Reads one record. `torn` says that its line is the last one and has no end. */
  take(bytes: Uint8Array, from: number, to: number, start: Start, torn = false): void {
    this.put(this.door.open(bytes, from, to), bytes, from, to, start, torn);
  }

  /** As `take`, for a value that `door` has just opened. `alone` says that the file is this one record. */
  put(value: unknown, bytes: Uint8Array, from: number, to: number, start: Start, torn = false, alone = false): void {
    const pointers = this.door.flaws.length === 0 ? undefined : this.#flaws(bytes, from, to, start, torn);
    if (value === undefined) return;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.#out.push(raise('not-a-record', { file: this.#file, row: start.row }));
      return;
    }
    const within = alone ? publicationWithin(value as Record<string, unknown>) : undefined;
    const record = within ?? (value as Record<string, unknown>);
    const base = within === undefined ? '' : '/daybook';
    const unread = pointers?.map((pointer) => (pointer.startsWith(`${base}/`) ? pointer.slice(base.length) : pointer));
    const kind = kindOfRecord(record, this.#hint);
    if (kind === undefined) {
      this.#unknown(record, { file: this.#file, row: start.row });
      return;
    }
    const origin: Origin =
      alone && to - from <= LOCATED
        ? {
            file: this.#file,
            row: start.row,
            byte: start.byte,
            locate: this.#locator(this.#settings.toText(bytes, from, to), base),
          }
        : { file: this.#file, row: start.row, byte: start.byte };
    this.#out.push(unread === undefined ? { kind, record, origin } : { kind, record, origin, unread });
  }

  /** Says that the record that starts here is larger than a record may be. */
  tooLarge(row: number): void {
    this.#out.push(
      raise('record-too-large', { file: this.#file, row }, { values: { most: this.#settings.limits.recordBytes } }),
    );
  }

  /** Counts empty lines between records. */
  blank(row: number, count: number): void {
    this.#tally.add('blank-lines', '', { file: this.#file, row }, {}, count);
  }

  end(): void {
    this.#tally.flush(this.#out);
  }

  /** What `end` would say, not yet said. */
  counted(): readonly Counted[] {
    return this.#tally.counted();
  }

  #unknown(record: Readonly<Record<string, unknown>>, place: Place): void {
    const word = record.record;
    if (typeof word === 'string' && /^[a-z-]{1,40}$/.test(word)) {
      const meant = closest(word, Object.keys(kinds));
      const detail =
        meant === undefined
          ? { variant: 'wrong', values: { word } }
          : {
              variant: 'near',
              values: { word, meant },
              fix: { pointer: '/record', from: word, to: meant, certain: false },
            };
      this.#out.push(raise('kind-unknown', { ...place, pointer: '/record' }, detail));
    } else this.#tally.add('kind-unknown', 'records', place, { variant: 'records' });
  }

  /** Says every flaw at its line, and returns the fields that were left out. */
  #flaws(bytes: Uint8Array, from: number, to: number, start: Start, torn: boolean): string[] {
    const text = this.#settings.toText(bytes, from, to);
    const unread: string[] = [];
    let row = start.row;
    // Where the line of the flaw begins; the first one may begin before the record.
    let line = -start.column;
    // They stand in the order of the text.
    for (const { fault, at, pointer, variant, values } of this.door.flaws) {
      for (let next = text.indexOf('\n', Math.max(line, 0)); next >= 0 && next < at; next = text.indexOf('\n', line)) {
        row += 1;
        line = next + 1;
      }
      const shown = pointer === undefined ? undefined : printablePointer(pointer);
      const isTorn = torn && fault === 'json-syntax' && variant === 'ends-early';
      const byte = values?.byte === undefined ? {} : { byte: Number(values.byte) - from + start.byte };
      this.#out.push(
        raise(
          isTorn ? 'torn-last-line' : fault,
          { file: this.#file, row, ...(shown === undefined ? {} : { pointer: shown }) },
          {
            ...(variant === undefined || variant === 'default' || isTorn ? {} : { variant }),
            values: { ...values, ...byte, character_no: at - line + 1 },
          },
        ),
      );
      if (pointer !== undefined) unread.push(pointer);
    }
    return unread;
  }

  /** A way from a JSON Pointer to the line of its value, for a file that is one record or has it at the pointer `base`. */
  #locator(text: string, base: string): NonNullable<Origin['locate']> {
    return (pointer) => {
      const at = new ExactScan(text, this.#settings.limits, `${base}${pointer}`).run().found;
      return at === undefined ? {} : { row: text.slice(0, at).split('\n').length };
    };
  }
}
