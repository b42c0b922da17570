import type { Lang, Words } from '@daybook/types';
import type { Reading } from '../reading.ts';
import type { ColumnMap } from '../sources/columns/map/column-map.ts';
import type { CodeTitles } from '../tables/code-titles.ts';
import type { ReadSheets } from '../workbook/read-sheets.ts';

/** A file to import. It is opened twice: once for its fingerprint, once for its rows. */
export interface SourceInput {
  /** The name as the person typed it. */
  readonly name: string;
  /** Gives the bytes from the start, in pieces of any size. */
  open(): Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** How the sheets of a workbook are read; in Node, in a thread apart. */
  readonly readSheets?: ReadSheets;
  /** The day whose state the file shows, such as `2025-07-11`. */
  readonly as_of?: string;
}

/** What an import may be told beside its files. */
export interface ImportOptions {
  /** The language of the sentences in the summary; English where absent. */
  readonly lang?: Lang;
  /** Agency records of earlier imports: a spelling that they know keeps its id. */
  readonly register?: Iterable<Readonly<Record<string, unknown>>>;
  /** What the columns mean, for a source that takes a map. */
  readonly map?: ColumnMap;
  /** Titles of the codes, one entry a language, so that a cell may hold "Declined" for `declined`. */
  readonly titles?: readonly CodeTitles[];
  /** How far local time stands from UTC: `offsetAt` of `@daybook/reports`. Without it, times without an offset are not read. */
  readonly offsetAt?: (epoch: number, zone: string) => number;
  /** The secret for ids that are keyed hashes. */
  readonly key?: string;
}

/** A kind of public file that is turned into records. One source is one file and one line in `index.ts`. */
export interface Source {
  readonly id: string;
  readonly title: Words;
  /** Which files it takes, in a sentence. */
  readonly describe: Words;
  /** Whether each file must come with the day whose state it shows. */
  readonly as_of: 'needed' | 'optional';
  /** True where it needs a map of the columns. */
  readonly takesMap?: true;
  /** True where a row of headings is one of this source's. */
  accepts(headings: readonly string[]): boolean;
  /**
   * Reads the files and yields what it makes, in batches: records, findings about the files, and last one record of kind
   * `import`, the summary. A file that cannot be read is a finding; the others are still read. Nothing is written.
   */
  import(inputs: readonly SourceInput[], options?: ImportOptions): AsyncGenerator<readonly Reading[]>;
}
