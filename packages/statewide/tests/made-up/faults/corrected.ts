import type { Request } from '@daybook/types';
import { madeUpPublication } from '../made-up-publication.ts';
import { asPlanned, type Carry, logOf } from '../plan.ts';

/** The quarter is published, and again with a decision corrected: the second names what changed and follows the first. */
export const corrected: Carry = async (plan) => {
  const [first] = await asPlanned(plan);
  if (first === undefined) return [];
  const requests = logOf(plan);
  const was = requests.findIndex(({ asks }) => asks[0]?.decisions[0]?.decision === 'declined');
  const publication = await madeUpPublication({
    ...plan,
    requests: requests.map((request, at) => (at === was ? inPart(request) : request)),
    after: plan.after + 30,
    chain: first.publication.chain,
    corrects: first.publication,
  });
  return [first, { name: `${plan.quarter}-corrected`, publication }];
};

/** The same entry, of which the agency now says that it complied in part. */
function inPart(request: Request): Request {
  const [ask, ...others] = request.asks;
  if (ask === undefined) return request;
  const decisions = ask.decisions.map((one) => ({ ...one, decision: 'complied-partial' as const }));
  return { ...request, asks: [{ ...ask, decisions }, ...others] };
}
