import type { Finding } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import type { Pass } from '../run-check.ts';
import type { ValidateOptions } from '../validate.ts';
import type { Cut } from './lines-in-two.ts';

/** What of a check's options is data and can be sent to a thread. */
export type ApartOptions = Pick<ValidateOptions, 'today' | 'lang' | 'law' | 'findings' | 'regrade'>;

/** What the thread is given. */
export interface ApartOrder {
  readonly paths: readonly string[];
  readonly options: ApartOptions;
  /** Whether somebody wants to hear of each finding. */
  readonly tellsFindings: boolean;
  /** Which files a second thread helps to read. */
  readonly cut?: Cut;
}

/** What the thread says. */
export type ApartMessage =
  | { readonly type: 'records'; readonly records: number }
  | { readonly type: 'found'; readonly finding: Finding }
  | { readonly type: 'pass'; readonly pass: Pass }
  | { readonly type: 'cannot-open'; readonly path: string; readonly code: string | undefined }
  | { readonly type: 'result'; readonly checked: Checked };
