import { createHash } from 'node:crypto';
import { signingKeyOf } from '@daybook/publisher';
import { asPlanned, type Carry } from '../plan.ts';

/** All fits together, but the key is not the one that the agency made known. */
export const anotherKey: Carry = (plan) => {
  const seed = createHash('sha256').update(`${plan.seed} another key`).digest();
  return asPlanned({ ...plan, agency: { ...plan.agency, key: signingKeyOf(seed, plan.agency.key) } });
};
