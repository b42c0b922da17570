import { agencyName } from '@daybook/reports/printing';
import type { ReleaseFile } from '../release/release-file.ts';
import { jsonFile } from './json-file.ts';
import type { OpenFacts } from './open-facts.ts';

/**
 * `.well-known/daybook.json`: where publications of the agency are, for programs that know only its web site. Without an
 * address it points to the folder that it lies in. Whoever keeps several publications joins their lists.
 */
export function discoveryFile({ statement, agency, url }: OpenFacts): ReleaseFile {
  const { agency_id, sequence, periods, published_at } = statement;
  const folder = url === undefined ? '../' : `${url.replace(/\/+$/, '')}/`;
  return jsonFile('.well-known/daybook.json', 'discovery', {
    $schema: 'https://w3id.org/daybook/v1/discovery.schema.json',
    standard_version: '1.0',
    agency_id,
    publisher: agencyName(agency),
    publications: [
      {
        sequence,
        periods,
        published_at,
        manifest: `${folder}datapackage.json`,
        signature: `${folder}datapackage.json.sig`,
      },
    ],
  });
}
