import type { Detected } from '../bytes/detect-encoding.ts';
import { TextDecoding } from '../bytes/text-decoding.ts';
import type { RowTaker } from '../cells/row-taker.ts';
import type { Intake } from '../intake.ts';
import type { Limits } from '../limits.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { CsvParser } from './csv-parser.ts';
import { guessSeparator, type Separator } from './guess-separator.ts';

const SAMPLE = 64 * 1024;

const separatorNames: Readonly<Record<Separator, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' };

/** CSV in any common dialect, into rows. */
export class CsvIntake implements Intake {
  readonly #file: string;
  readonly #limits: Limits;
  readonly #out: Reading[];
  readonly #rows: RowTaker;
  readonly #decoding: TextDecoding;
  #sample = '';
  #parser: CsvParser | undefined;

  constructor(file: string, { encoding, mark }: Detected, limits: Limits, out: Reading[], rows: RowTaker) {
    this.#file = file;
    this.#limits = limits;
    this.#out = out;
    this.#rows = rows;
    this.#decoding = new TextDecoding(encoding === 'utf-32' ? 'utf-8' : encoding, mark > 0);
    if (encoding !== 'utf-8')
      out.push(raise('assumed-encoding', { file }, { values: { encoding: encoding.toUpperCase() } }));
  }

  push(chunk: Uint8Array): void {
    this.#text(this.#decoding.next(chunk));
  }

  end(): void {
    this.#text(this.#decoding.next(new Uint8Array(0), true));
    this.#open();
    this.#parser?.end();
    if (this.#decoding.assumedWindows1252)
      this.#out.push(raise('assumed-encoding', { file: this.#file }, { values: { encoding: 'Windows-1252' } }));
    this.#rows.end();
  }

  #text(text: string): void {
    if (this.#parser === undefined) {
      this.#sample += text;
      if (this.#sample.length >= SAMPLE) this.#open();
      return;
    }
    this.#parser.push(text);
    if (this.#parser.waiting > this.#limits.recordBytes) {
      const row = this.#parser.drop();
      this.#out.push(
        raise('record-too-large', { file: this.#file, row }, { values: { most: this.#limits.recordBytes } }),
      );
    }
  }

  #open(): void {
    if (this.#parser !== undefined) return;
    // Excel's own first line that names the separator: `sep=;`.
    const told = /^sep=([,;\t|])\r?\n/i.exec(this.#sample)?.[1] as Separator | undefined;
    const separator = told ?? guessSeparator(this.#sample, this.#file);
    const usual = /\.(?:tsv|tab)(?:\.gz)?$/i.test(this.#file) ? '\t' : ',';
    if (told === undefined && separator !== usual) {
      this.#out.push(raise('assumed-separator', { file: this.#file }, { variant: separatorNames[separator] }));
    }
    let skip = told !== undefined;
    this.#parser = new CsvParser(separator, this.#limits.stringLength, ({ row, cells, count, quotes }) => {
      if (skip) {
        skip = false;
        return;
      }
      if (quotes !== undefined)
        this.#out.push(raise(quotes === 'stray' ? 'stray-quote' : 'quote-not-closed', { file: this.#file, row }));
      if (count === undefined) this.#rows.take({ row, cells });
      else
        this.#out.push(
          raise(
            'too-many-columns',
            { file: this.#file, row },
            { variant: 'row', values: { columns: count, most: cells.length } },
          ),
        );
    });
    const sample = this.#sample;
    this.#sample = '';
    this.#parser.push(sample);
  }
}
