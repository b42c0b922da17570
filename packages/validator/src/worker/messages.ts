import type { ReadOptions } from '@daybook/files';
import type { Finding, Lang, LegalProfile } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import type { Regrade } from '../regrading/regrade.ts';

/** A file that a person chose, under the name that findings call it by. A `File` of the browser is a `Blob`. */
export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

/** How the files are checked: what of `ValidateOptions` is data, and so can be sent to a worker. */
export interface WorkerOptions {
  /** The date of the check, `YYYY-MM-DD`: an argument, never a clock. */
  readonly today: string;
  /** The language of everything that is said; English where nothing is said. */
  readonly lang?: Lang;
  /** How many findings of one rule are kept; all are counted. 1,000 where nothing is said. */
  readonly findings?: number;
  readonly regrade?: readonly Regrade[];
  /** The law that holds where the files bring none; the law that Daybook ships where nothing is said. */
  readonly law?: readonly LegalProfile[];
  readonly reading?: Pick<ReadOptions, 'dateOrder' | 'kind' | 'limits'>;
}

/** What a page asks of a worker. One check, then the worker is ended. */
export interface CheckOrder {
  readonly files: readonly NamedBlob[];
  readonly options: WorkerOptions;
}

/** How far a check is, told with each megabyte that was read. */
export interface Progress {
  /** Bytes read in this pass, and bytes in all. A workbook is read first and looked at afterwards. */
  readonly bytes: number;
  readonly size: number;
  readonly records: number;
  /** The files are read again where records that others refer to came late, or a few records must be seen twice. */
  readonly pass: 'first' | 'start-over' | 'second-look';
}

/** What a worker tells the page. After `part-missing`, `failed` and `result` it says nothing more that counts. */
export type WorkerMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  /** Found since the last message: the first ones of a check, before it ends. With `start-over` they begin anew. */
  | { readonly type: 'found'; readonly findings: readonly Finding[] }
  | { readonly type: 'result'; readonly checked: Checked }
  /** A part of the program that these files need was not given to the worker: it has to be started again with it. */
  | { readonly type: 'part-missing'; readonly part: string }
  /** The program failed: a fault of ours, never of the files. */
  | { readonly type: 'failed'; readonly reason: string };
