import type { Agency, Jurisdiction } from '@daybook/types';
import { agencyName } from './agency-name.ts';

/** What a check came to know of agencies and places. */
interface Known {
  agency(id: string): Agency | undefined;
  jurisdiction(id: string): Jurisdiction | undefined;
}

/** The names of agencies and places by their ids, as far as the records that were read tell them. */
export function nameIn(known: Known): (id: string) => string | undefined {
  return (id) => {
    const agency = known.agency(id);
    return agency === undefined ? known.jurisdiction(id)?.name : agencyName(agency);
  };
}
