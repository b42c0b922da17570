import { apartFromTheState } from './apart-from-the-state.ts';
import { groundAndLaw } from './ground-and-law.ts';
import { holdsOverTheClock } from './holds-over-the-clock.ts';
import { informalNotification } from './informal-notification.ts';
import { othersCountMore } from './others-count-more.ts';
import { ownBaselineJump } from './own-baseline-jump.ts';
import type { Signal } from './signal.ts';

/** Every way in which an audit comes to a question. A new one is one file and one line here. */
export const signals: readonly Signal[] = [
  informalNotification,
  othersCountMore,
  apartFromTheState,
  ownBaselineJump,
  holdsOverTheClock,
  groundAndLaw,
];
