import type { VerifyCheck } from '../verify-check.ts';
import { chainFollows } from './chain-follows.ts';
import { changesStated } from './changes-stated.ts';
import { checkpointGrows } from './checkpoint-grows.ts';
import { checksumsAgree } from './checksums-agree.ts';
import { commitmentsComplete } from './commitments-complete.ts';
import { countsAgree } from './counts-agree.ts';
import { filesMatch } from './files-match.ts';
import { journalHasLinks } from './journal-has-links.ts';
import { journalHasRows } from './journal-has-rows.ts';
import { journalHolds } from './journal-holds.ts';
import { keyKnown } from './key-known.ts';
import { manifestValid } from './manifest-valid.ts';
import { notFromTheFuture } from './not-from-the-future.ts';
import { recordsValid } from './records-valid.ts';
import { reportChangesStated } from './report-changes-stated.ts';
import { resourcesAgree } from './resources-agree.ts';
import { signatureHolds } from './signature-holds.ts';
import { tablesAgree } from './tables-agree.ts';

/** Every check of a release, in the order in which they are told. A new one is one file and one line here. */
export const verifyChecks: readonly VerifyCheck[] = [
  manifestValid,
  signatureHolds,
  keyKnown,
  filesMatch,
  checksumsAgree,
  resourcesAgree,
  chainFollows,
  notFromTheFuture,
  changesStated,
  reportChangesStated,
  recordsValid,
  tablesAgree,
  countsAgree,
  commitmentsComplete,
  checkpointGrows,
  journalHolds,
  journalHasLinks,
  journalHasRows,
];
