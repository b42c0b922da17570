import type { Request } from '@daybook/types';
import { regulatorPlans } from './generated/regulator-plans.ts';
import { project } from './project.ts';

/**
 * What a reporting law asks to see of an entry: the columns that the law's file lists, in days and full codes, and no
 * other. The agency's own id stays behind; the random one stands for it where there is one.
 *
 * @param regimeId of a law that asks for entries, such as `us-il-trust-act`.
 * @param custody of the entry, or of the one in which its custody is recorded.
 * @throws RangeError for a law that asks for no entries.
 */
export function regulatorEntry(
  request: Request,
  regimeId: string,
  { public_id, custody }: { readonly public_id: string | undefined; readonly custody: Request['custody'] },
): Record<string, unknown> {
  const plan = Object.hasOwn(regulatorPlans, regimeId) ? regulatorPlans[regimeId] : undefined;
  if (plan === undefined) throw new RangeError(`${regimeId} is no law that asks to see entries.`);
  const { custody: _, ...rest } = request;
  const seen = project({ ...rest, ...(custody === undefined ? {} : { custody }) }, plan);
  const parts = Object.entries(seen).filter(([, part]) => !isEmptyPart(part));
  return {
    ...Object.fromEntries(parts),
    view: `regulator:${regimeId}`,
    ...(public_id === undefined ? {} : { public_id }),
  };
}

/** A part of which the law names nothing that is there. */
const isEmptyPart = (part: unknown) =>
  typeof part === 'object' && part !== null && !Array.isArray(part) && Object.keys(part).length === 0;
