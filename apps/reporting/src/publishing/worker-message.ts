import type { MadeRelease } from './made-release.ts';
import type { Outcome, Step } from './order.ts';

/** What the thread that carries an order out says. */
export type WorkerMessage =
  | { readonly type: 'step'; readonly step: Step }
  | { readonly type: 'made'; readonly made: MadeRelease }
  | { readonly type: 'outcome'; readonly outcome: Outcome };

/** What it is answered to `made`. */
export type CommitAnswer = { readonly why: 'not-approved' | 'plan-changed' | undefined } | { readonly fault: true };
