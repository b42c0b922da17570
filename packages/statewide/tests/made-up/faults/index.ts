import type { Carry } from '../plan.ts';
import { anotherKey } from './another-key.ts';
import { changedAfterSigning } from './changed-after-signing.ts';
import { claimedTwice } from './claimed-twice.ts';
import { corrected } from './corrected.ts';
import { late } from './late.ts';
import { nil } from './nil.ts';
import { olderStandard } from './older-standard.ts';
import { renamed } from './renamed.ts';
import { reportDisagrees } from './report-disagrees.ts';
import { silent } from './silent.ts';
import { wrongSignature } from './wrong-signature.ts';

/** What can happen to a publication of a made-up state, by its name. A new one is one file and one line here. */
export const madeUpFaults = {
  'another-key': anotherKey,
  'changed-after-signing': changedAfterSigning,
  'claimed-twice': claimedTwice,
  corrected,
  late,
  nil,
  'older-standard': olderStandard,
  renamed,
  'report-disagrees': reportDisagrees,
  silent,
  'wrong-signature': wrongSignature,
} as const satisfies Readonly<Record<string, Carry>>;

/** The name of something that can happen to a publication. */
export type MadeUpFault = keyof typeof madeUpFaults;
