import { asPlanned, type Carry } from '../plan.ts';

/** Nothing was received, and the agency certifies it. */
export const nil: Carry = (plan) => asPlanned({ ...plan, asks: 0 });
