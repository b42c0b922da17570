import type { Way } from '../way.ts';
import { agenciesDiffer } from './agencies-differ.ts';
import { boundedBySums } from './bounded-by-sums.ts';
import { canaryFound } from './canary-found.ts';
import { commitmentsGuessable } from './commitments-guessable.ts';
import { dayShown } from './day-shown.ts';
import { fileTells } from './file-tells.ts';
import { finerThanBefore } from './finer-than-before.ts';
import { formatsDiffer } from './formats-differ.ts';
import { iceCustodyListed } from './ice-custody-listed.ts';
import { idsChanged } from './ids-changed.ts';
import { idsGuessable } from './ids-guessable.ts';
import { logGivesFigure } from './log-gives-figure.ts';
import { marksDiffer } from './marks-differ.ts';
import { openOutcomeShown } from './open-outcome-shown.ts';
import { orderTells } from './order-tells.ts';
import { periodsDiffer } from './periods-differ.ts';
import { personalDataShown } from './personal-data-shown.ts';
import { pinnedByTotals } from './pinned-by-totals.ts';
import { rateGivesFigure } from './rate-gives-figure.ts';
import { revisionsDiffer } from './revisions-differ.ts';
import { rowStandsOut } from './row-stands-out.ts';
import { smallFigureShown } from './small-figure-shown.ts';
import { undeclaredText } from './undeclared-text.ts';
import { zeroRowGivesRest } from './zero-row-gives-rest.ts';

/** Every way of attack, in the order in which they are told. A new one is one file and one line here. */
export const ways: readonly Way[] = [
  smallFigureShown,
  pinnedByTotals,
  zeroRowGivesRest,
  boundedBySums,
  rateGivesFigure,
  revisionsDiffer,
  periodsDiffer,
  agenciesDiffer,
  logGivesFigure,
  marksDiffer,
  formatsDiffer,
  rowStandsOut,
  openOutcomeShown,
  iceCustodyListed,
  dayShown,
  orderTells,
  idsGuessable,
  idsChanged,
  finerThanBefore,
  commitmentsGuessable,
  personalDataShown,
  canaryFound,
  undeclaredText,
  fileTells,
];
