import type { JudgeReport } from '../check/judge.ts';
import type { JudgedStretch } from './judge-stretch.ts';

/** What a thread that judges says: each stretch that it has judged; at the end what else there is. */
export type JudgeMessage =
  | { readonly type: 'stretch'; readonly number: number; readonly judged: JudgedStretch }
  | { readonly type: 'report'; readonly report: JudgeReport };
