import type { Lang, LegalProfile } from '@daybook/types';
import type { KnownRecords } from '../check/context.ts';

/** The lines of a large file, cut into stretches of equal size that threads take one after the other. */
export interface LinesToJudge {
  readonly file: string;
  /** Where its first line begins. */
  readonly mark: number;
  readonly size: number;
  /** So many bytes are one stretch: what is judged of it waits in memory for its turn. */
  readonly stretch: number;
}

/** What a thread needs to judge records as the check itself would. */
export interface JudgeOrder {
  readonly lines: LinesToJudge;
  readonly today: string;
  readonly lang: Lang;
  readonly law: readonly LegalProfile[] | undefined;
  readonly known: KnownRecords;
  readonly turns: SharedArrayBuffer;
}
