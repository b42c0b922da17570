import type { CoverageRow } from '../coverage/coverage-row.ts';
import type { DatasetFinding } from '../ingest/dataset-finding.ts';
import type { PublicationRead } from '../ingest/publication-read.ts';
import type { NoLongerGiven } from './last-given.ts';

/** What a build came to. */
export interface BuildResult {
  /** How many publications are used, replaced by later ones, or set aside. */
  readonly uses: Readonly<Record<'current' | 'superseded' | 'set-aside', number>>;
  readonly signatures: Readonly<Record<PublicationRead['signature'], number>>;
  readonly agencies: number;
  readonly quarters: readonly string[];
  /** Who was expected, and what came. */
  readonly coverage: readonly CoverageRow[];
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly findings: readonly DatasetFinding[];
  /** Plain files that were not read, because nobody signed them. */
  readonly plain: readonly string[];
  /** How many files of the dataset were written anew. */
  readonly renewed: number;
  /** What the build before into the same folder was given, and this one was not. */
  readonly noLongerGiven: NoLongerGiven;
}
