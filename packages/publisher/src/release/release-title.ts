import { agencyName } from '@daybook/reports/printing';
import type { Agency } from '@daybook/types';
import type { ReleaseTitle } from '../manifest/descriptor.ts';

/** What people and catalogs call the releases of an agency. */
export function releaseTitle(agency: Agency): ReleaseTitle {
  const name = agencyName(agency);
  return {
    name: `ice-requests-${agency.agency_id}`,
    title: `ICE requests to ${name}`,
    description: `The requests of federal immigration authorities to ${name}, what was decided and what came of them: the public log, reports by quarter, and how both were protected. The Daybook standard, version 1.`,
  };
}
