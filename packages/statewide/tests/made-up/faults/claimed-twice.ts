import { madeUpLog } from '../made-up-log.ts';
import { madeUpPublication } from '../made-up-publication.ts';
import { asPlanned, type Carry } from '../plan.ts';

/** Two publications of the same number say different things of the same quarter; nothing says which one holds. */
export const claimedTwice: Carry = async (plan) => {
  const { seed, agency, quarter, asks } = plan;
  const requests = madeUpLog(`${seed} again`, agency, quarter, asks);
  const again = await madeUpPublication({ ...plan, requests });
  const [first] = await asPlanned(plan);
  // The chain goes on from the one that is written last.
  return [{ name: `${quarter}-again`, publication: again }, ...(first === undefined ? [] : [first])];
};
