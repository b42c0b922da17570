import type { LawItem, Provision } from '@daybook/reports';
import type { Sight } from '../sight.ts';
import { itemsOf } from './items-of.ts';
import { lawSketch } from './law-sketch.ts';

/**
 * The first of some provisions that a jurisdiction's own record, not a law file, puts in force for an agency on a day.
 *
 * What a law file says of an ask stands in its duties, which other rules read.
 */
export function ownProvisionOn(
  provisions: readonly string[] | undefined,
  agencyId: string | undefined,
  on: string,
  sight: Sight,
): LawItem<Provision> | undefined {
  if (provisions === undefined || agencyId === undefined) return undefined;
  const { ownProvisions } = lawSketch(sight.law, agencyId);
  if (!provisions.some((provision) => ownProvisions.has(provision))) return undefined;
  return itemsOf(sight.law.provisionsOf({ agency_id: agencyId, on })).find(
    ({ law_id, statement }) =>
      law_id === undefined && statement.polarity !== 'permits' && provisions.includes(statement.provision),
  );
}
