import type { PaperKind } from './gap.ts';

/** A paper of ICE's as the log shows it. */
export interface LoggedPaper {
  readonly kind: PaperKind;
  /** The day on the paper, else that of receipt; of a public log the month or quarter. */
  readonly placed: string;
  readonly by: 'on_paper' | 'received';
  readonly facility_id: string | undefined;
  /** An entry of a public log that shows no paper: it may be a detainer or a call. */
  readonly isUndetermined: boolean;
}
