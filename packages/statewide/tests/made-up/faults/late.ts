import { asPlanned, type Carry } from '../plan.ts';

/** The quarter is published 120 days after its end. */
export const late: Carry = (plan) => asPlanned({ ...plan, after: 120 });
