import type { Words } from '@daybook/types';
import type { FindingId } from './finding-id.ts';

/** What follows for the dataset: nothing of the publication is used, a part of it is not, or it is used all the same. */
type Consequence = 'set-aside' | 'left-out' | 'used';

/** Something that must be known of a publication before its figures are read. */
export interface DatasetFinding {
  readonly finding: FindingId;
  readonly consequence: Consequence;
  /** The folder of the publication, as it was given. */
  readonly folder: string;
  /** The SHA-256 of its manifest, where there is one. */
  readonly publication_sha256?: string;
  readonly agency_id?: string;
  readonly period?: string;
  readonly message: Words;
  /** What speaks for it, one by one. */
  readonly found: readonly Words[];
}
