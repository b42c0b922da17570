import { sha256Of } from '../manifest/sha256-of.ts';
import type { ReleaseFile } from '../release/release-file.ts';
import type { Dataset } from './dataset.ts';
import { jsonFile } from './json-file.ts';

/**
 * The release as schema.org describes a dataset, for search engines: to be put into the page from which it is downloaded
 * (https://developers.google.com/search/docs/appearance/structured-data/dataset).
 */
export function schemaOrg({ contact, covers, places, address, files, ...dataset }: Dataset): ReleaseFile {
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: dataset.publisher,
    ...(contact === undefined
      ? {}
      : { contactPoint: { '@type': 'ContactPoint', contactType: contact.office, email: contact.email } }),
  };
  return jsonFile(
    'catalog/schema-org.jsonld',
    'catalog',
    {
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      ...(address === undefined ? {} : { '@id': address, url: address }),
      name: dataset.title,
      description: dataset.description,
      identifier: dataset.identifier,
      keywords: dataset.keywords,
      creator: publisher,
      publisher,
      license: dataset.license,
      isAccessibleForFree: true,
      datePublished: dataset.published_on,
      version: String(dataset.sequence),
      inLanguage: ['en', 'es'],
      temporalCoverage: covers.join('/'),
      ...(places.length === 0 ? {} : { spatialCoverage: places.map((name) => ({ '@type': 'Place', name })) }),
      distribution: files.map(({ title, address: at, media_type, bytes }) => ({
        '@type': 'DataDownload',
        name: title,
        ...(at === undefined ? {} : { contentUrl: at }),
        encodingFormat: media_type,
        contentSize: `${bytes.length} B`,
        sha256: sha256Of(bytes),
      })),
    },
    'application/ld+json',
  );
}
