import type { ReleaseFile } from '../release/release-file.ts';
import type { Dataset } from './dataset.ts';
import { jsonFile } from './json-file.ts';

const SCHEMA = 'https://project-open-data.cio.gov/v1.1/schema';

/**
 * `data.json`: the release as DCAT-US 1.1 describes it (https://resources.data.gov/resources/dcat-us/), which catalogs of
 * governments in the United States take in. What is required and nobody knows is left out, not made up: `catalogGaps` names it.
 */
export function dataJson({ contact, covers, places, address, ...dataset }: Dataset): ReleaseFile {
  return jsonFile('data.json', 'catalog', {
    '@context': `${SCHEMA}/catalog.jsonld`,
    ...(address === undefined ? {} : { '@id': `${address}data.json` }),
    '@type': 'dcat:Catalog',
    conformsTo: SCHEMA,
    describedBy: `${SCHEMA}/catalog.json`,
    dataset: [
      {
        '@type': 'dcat:Dataset',
        identifier: dataset.identifier,
        title: dataset.title,
        description: dataset.description,
        keyword: dataset.keywords,
        modified: dataset.published_on,
        publisher: { '@type': 'org:Organization', name: dataset.publisher },
        ...(contact === undefined
          ? {}
          : { contactPoint: { '@type': 'vcard:Contact', fn: contact.office, hasEmail: `mailto:${contact.email}` } }),
        accessLevel: 'public',
        license: dataset.license,
        temporal: covers.join('/'),
        accrualPeriodicity: 'R/P3M',
        language: ['en', 'es'],
        ...(places.length === 0 ? {} : { spatial: places.join('; ') }),
        conformsTo: 'https://w3id.org/daybook/v1/',
        ...(address === undefined
          ? {}
          : {
              landingPage: address,
              describedBy: `${address}datapackage.json`,
              describedByType: 'application/json',
            }),
        distribution: dataset.files.map(({ title, media_type, format, address: at }) => ({
          '@type': 'dcat:Distribution',
          title,
          ...(at === undefined ? {} : { downloadURL: at }),
          mediaType: media_type,
          format,
        })),
      },
    ],
  });
}
