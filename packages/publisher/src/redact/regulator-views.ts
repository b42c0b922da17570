import { regulatorPlans } from './generated/regulator-plans.ts';

/** The laws that ask to see entries of a log, by their ids. */
export const regulatorViews: readonly string[] = Object.keys(regulatorPlans);
