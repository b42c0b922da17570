import type { Diff } from '@daybook/types';
import type { Draft, ReleaseDraft } from './release-pair.ts';

/** One change of a release, and what is told of it. */
export interface ReleaseCase {
  readonly title: string;
  readonly change: (draft: ReleaseDraft) => void;
  readonly verdict: Diff['verdict'];
  /** The one change that is told beside those of files. */
  readonly told: Draft;
  readonly en: RegExp;
  readonly es: RegExp;
}
