import type { Interval } from '../../statistics/interval.ts';
import type { Chance } from '../../statistics/seeded-chance.ts';
import { shareInterval } from '../../statistics/share-interval.ts';
import { compareWithOwnPast } from '../compare-with-own-past.ts';
import { compareWithState } from '../compare-with-state.ts';
import { LAST_QUARTER, madeQuarters, type World } from './made-quarters.ts';

/** How often one comparison raised a question. */
export interface AlarmShare {
  readonly comparisons: number;
  readonly alarms: number;
  /** Alarms for each comparison, with the exact interval that the runs leave open. */
  readonly share: Interval;
}

/** What came of many runs of one world. */
export interface Simulated {
  /** Beyond chance alone: drawn in the funnel, and never a question by itself. */
  readonly beyond_chance: AlarmShare;
  /** Beyond the usual differences too: the question `apart-from-the-state`. */
  readonly beyond_usual: AlarmShare;
  /** The question `own-baseline-jump`. */
  readonly jumps: AlarmShare;
}

/**
 * Runs the comparisons of the audit over worlds made by chance, with the very code that the audit uses, and counts the
 * questions about the last quarter of each. In a world where nothing is amiss every one is a false alarm; where the change
 * of the first agency is planted only that one is looked at, and every question is a find.
 */
export function simulateFalseAlarms(world: World, runs: number, chance: Chance): Simulated {
  const [beyondChance, beyondUsual, jumps] = [tally(), tally(), tally()];
  for (let run = 0; run < runs; run++) {
    const made = madeQuarters(world, chance);
    const [first] = made;
    const isLooked = (agency: string) => world.planted === undefined || agency === first?.agency_id;
    for (const { points, spread } of compareWithState(made.filter(({ quarter }) => quarter === LAST_QUARTER)))
      for (const point of points) {
        if (!isLooked(point.agency_id)) continue;
        beyondChance.add(point.beyond_chance !== undefined);
        if (spread !== undefined) beyondUsual.add(point.beyond_usual !== undefined);
      }
    for (const { now, jump } of compareWithOwnPast(made)) if (isLooked(now.agency_id)) jumps.add(jump !== undefined);
  }
  return { beyond_chance: beyondChance.share(), beyond_usual: beyondUsual.share(), jumps: jumps.share() };
}

function tally() {
  let [comparisons, alarms] = [0, 0];
  return {
    add(isAlarm: boolean) {
      comparisons += 1;
      if (isAlarm) alarms += 1;
    },
    share: (): AlarmShare => ({
      comparisons,
      alarms,
      share: comparisons === 0 ? { estimate: 0, low: 0, high: 1 } : shareInterval(alarms, comparisons),
    }),
  };
}
