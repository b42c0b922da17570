import { sha256Of } from '../manifest/sha256-of.ts';
import type { ReleaseFile } from '../release/release-file.ts';
import type { Dataset, DatasetFile } from './dataset.ts';
import { jsonFile } from './json-file.ts';

/** What the words of this file mean in RDF: nothing need be fetched to read it as linked data. */
const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'dcat-us': 'http://resources.data.gov/ontology/dcat-us#',
  Catalog: 'dcat:Catalog',
  Dataset: 'dcat:Dataset',
  Distribution: 'dcat:Distribution',
  Organization: 'org:Organization',
  Kind: 'vcard:Kind',
  Standard: 'dcterms:Standard',
  PeriodOfTime: 'dcterms:PeriodOfTime',
  Location: 'dcterms:Location',
  Document: 'foaf:Document',
  Checksum: 'spdx:Checksum',
  dataset: 'dcat:dataset',
  distribution: 'dcat:distribution',
  title: 'dcterms:title',
  description: 'dcterms:description',
  identifier: 'dcterms:identifier',
  keyword: 'dcat:keyword',
  publisher: 'dcterms:publisher',
  name: 'foaf:name',
  contactPoint: 'dcat:contactPoint',
  fn: 'vcard:fn',
  hasEmail: { '@id': 'vcard:hasEmail', '@type': '@id' },
  license: { '@id': 'dcterms:license', '@type': '@id' },
  accessRights: 'dcterms:accessRights',
  accrualPeriodicity: 'dcterms:accrualPeriodicity',
  issued: { '@id': 'dcterms:issued', '@type': 'xsd:date' },
  modified: { '@id': 'dcterms:modified', '@type': 'xsd:date' },
  version: 'dcat:version',
  language: 'dcterms:language',
  temporal: 'dcterms:temporal',
  startDate: { '@id': 'dcat:startDate', '@type': 'xsd:date' },
  endDate: { '@id': 'dcat:endDate', '@type': 'xsd:date' },
  spatial: 'dcterms:spatial',
  prefLabel: 'skos:prefLabel',
  conformsTo: 'dcterms:conformsTo',
  landingPage: 'dcat:landingPage',
  accessURL: { '@id': 'dcat:accessURL', '@type': '@id' },
  downloadURL: { '@id': 'dcat:downloadURL', '@type': '@id' },
  describedBy: 'dcat-us:describedBy',
  mediaType: 'dcat:mediaType',
  format: 'dcterms:format',
  byteSize: { '@id': 'dcat:byteSize', '@type': 'xsd:nonNegativeInteger' },
  checksum: 'spdx:checksum',
  algorithm: 'spdx:algorithm',
  checksumValue: 'spdx:checksumValue',
} as const;

/**
 * The release as DCAT-US 3.0 describes it (https://resources.data.gov/resources/dcat-us3/), as JSON-LD. What is required
 * and nobody knows is left out, not made up: `catalogGaps` names it.
 */
export function dcatUs3({ contact, covers, places, address, files, ...dataset }: Dataset): ReleaseFile {
  const [from, to] = covers;
  const publisher = { '@type': 'Organization', name: dataset.publisher };
  const dictionary = files.find(({ path }) => path === 'codebook.csv');
  return jsonFile(
    'catalog/dcat-us-3.jsonld',
    'catalog',
    {
      '@context': CONTEXT,
      ...(address === undefined ? {} : { '@id': `${address}catalog/dcat-us-3.jsonld` }),
      '@type': 'Catalog',
      title: dataset.title,
      conformsTo: { '@type': 'Standard', title: 'DCAT-US 3.0' },
      publisher,
      dataset: [
        {
          '@type': 'Dataset',
          identifier: dataset.identifier,
          title: dataset.title,
          description: dataset.description,
          keyword: dataset.keywords,
          publisher,
          ...(contact === undefined
            ? {}
            : { contactPoint: { '@type': 'Kind', fn: contact.office, hasEmail: `mailto:${contact.email}` } }),
          accessRights: 'public',
          accrualPeriodicity: 'quarterly',
          version: String(dataset.sequence),
          // The first release issues the dataset; each later one changes it.
          ...(dataset.sequence === 1 ? { issued: dataset.published_on } : { modified: dataset.published_on }),
          language: ['en', 'es'],
          temporal: [{ '@type': 'PeriodOfTime', startDate: from, endDate: to }],
          ...(places.length === 0 ? {} : { spatial: places.map((prefLabel) => ({ '@type': 'Location', prefLabel })) }),
          conformsTo: [{ '@type': 'Standard', '@id': 'https://w3id.org/daybook/v1/', title: 'Daybook 1.0' }],
          ...(address === undefined
            ? {}
            : { landingPage: { '@type': 'Document', title: dataset.title, accessURL: address } }),
          ...(dictionary === undefined ? {} : { describedBy: distribution(dictionary, dataset.license) }),
          distribution: files.map((file) => distribution(file, dataset.license)),
        },
      ],
    },
    'application/ld+json',
  );
}

const distribution = ({ title, address, media_type, format, bytes }: DatasetFile, license: string) => ({
  '@type': 'Distribution',
  title,
  ...(address === undefined ? {} : { downloadURL: address }),
  mediaType: media_type,
  format,
  byteSize: String(bytes.length),
  checksum: { '@type': 'Checksum', algorithm: 'SHA-256', checksumValue: sha256Of(bytes) },
  license,
});
