import type { Stated } from './stated.ts';

/** Whether the second of two releases is the older one: by its number in the chain, else by its moment; as given where neither tells. */
export function isTurnedRound({ record: first }: Stated, { record: second }: Stated): boolean {
  const isOneChain = first.agency_id === second.agency_id;
  if (isOneChain && first.sequence !== undefined && second.sequence !== undefined && first.sequence !== second.sequence)
    return second.sequence < first.sequence;
  const [a, b] = [first.published_at, second.published_at].map((at) => Date.parse(at ?? ''));
  return a !== undefined && b !== undefined && b < a;
}
