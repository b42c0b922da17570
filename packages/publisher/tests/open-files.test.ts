import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { catalogGaps, type OpenFacts, openFiles, type ReleaseFile } from '../src/index.ts';
import { larkmereRelease } from './support/larkmere-release.ts';

interface Node {
  readonly [name: string]: Node;
}
const textOf = ({ bytes }: ReleaseFile) => new TextDecoder().decode(bytes);
const fileOf = (files: readonly ReleaseFile[], path: string) => files.find((file) => file.path === path) as ReleaseFile;
const jsonOf = (files: readonly ReleaseFile[], path: string): Node => JSON.parse(textOf(fileOf(files, path)));

const known: OpenFacts = {
  ...larkmereRelease,
  url: 'https://sheriff.larkmere.example/open/2026-q1',
  contact: { office: 'Records Division', email: 'records@sheriff.larkmere.example' },
};
const [made, bare] = await Promise.all([openFiles(known), openFiles(larkmereRelease)]);
const catalogs = ['data.json', 'catalog/dcat-us-3.jsonld', 'catalog/schema-org.jsonld'];

describe('what makes a release open data', () => {
  test('is a codebook, a README, three descriptions for catalogs and the well-known file', () => {
    expect(made.map(({ path, contains }) => [path, contains])).toEqual([
      ['codebook.csv', 'codebook'],
      ['data.json', 'catalog'],
      ['catalog/dcat-us-3.jsonld', 'catalog'],
      ['catalog/schema-org.jsonld', 'catalog'],
      ['.well-known/daybook.json', 'discovery'],
      ['README.md', 'readme'],
    ]);
  });

  test('is the same bytes for the same facts, whatever the order of the files', async () => {
    const again = await openFiles({ ...known, files: [...known.files].reverse() });
    expect(again).toEqual(made);
  });

  test('makes up no address, office or mailbox that nobody gave, and says that they lack', () => {
    const own =
      /w3id\.org|w3\.org|purl\.org|xmlns\.com|schema\.org|spdx\.org|data\.gov|project-open-data|creativecommons/;
    for (const path of [...catalogs, '.well-known/daybook.json']) {
      const addresses = textOf(fileOf(bare, path)).match(/https?:\/\/[^"]+|mailto:[^"]+/g) ?? [];
      expect(addresses.filter((address) => !own.test(address))).toEqual([]);
    }
    expect(textOf(fileOf(bare, 'data.json'))).not.toMatch(/contactPoint|downloadURL|landingPage/);
    expect(catalogGaps(larkmereRelease)).toHaveLength(2);
    expect(catalogGaps(known)).toEqual([]);
  });

  test('refuses what is no mailbox and no address', async () => {
    await expect(openFiles({ ...known, contact: { office: 'Records', email: 'Jane Roe' } })).rejects.toThrow(
      RangeError,
    );
    await expect(openFiles({ ...known, url: 'sheriff.example' })).rejects.toThrow(RangeError);
  });
});

test('a name that looks like markup stays a name, in the README and in a page that holds the JSON-LD', async () => {
  const name = 'Sheriff </script><b>|`x`';
  const agency = { ...known.agency, names: [{ no: 1, name }] } as OpenFacts['agency'];
  const files = await openFiles({ ...known, agency });
  for (const path of catalogs) expect(textOf(fileOf(files, path))).not.toContain('<');
  expect(JSON.stringify(jsonOf(files, 'catalog/schema-org.jsonld').creator)).toContain('Sheriff </script><b>');
  expect(textOf(fileOf(files, 'README.md'))).toContain(
    '# Requests of immigration authorities to Sheriff \\</script\\>',
  );
});

describe('data.json', () => {
  const folder = shared('corpora/schemas/dcat-us-1.1');
  test.skipIf(folder === undefined)('passes the schema of DCAT-US 1.1 (../shared/corpora/schemas/dcat-us-1.1)', () => {
    const ajv = new Ajv({
      strict: false,
      allErrors: true,
      unicodeRegExp: false,
      formats: { uri: /^(?:https?:\/\/|mailto:)\S+$/ },
    });
    for (const name of ['catalog', 'dataset', 'distribution', 'organization', 'vcard']) {
      const {
        id,
        $schema: _,
        required,
        ...schema
      } = JSON.parse(readFileSync(join(folder ?? '', `${name}.json`), 'utf8'));
      // Only federal agencies have a bureau and a program.
      const asked = (required ?? []).filter((field: string) => !['bureauCode', 'programCode'].includes(field));
      ajv.addSchema({ $id: String(id).replace('#', ''), ...schema, required: asked }, name);
    }
    const check = ajv.getSchema('catalog');
    expect(check?.(jsonOf(made, 'data.json')) === true ? [] : check?.errors).toEqual([]);
    expect(check?.(jsonOf(bare, 'data.json'))).toBe(false);
    expect(check?.errors?.map(({ message }) => message)).toEqual(["must have required property 'contactPoint'"]);
  });

  test('leads to each file of data', () => {
    const [dataset] = jsonOf(made, 'data.json').dataset as unknown as [Node];
    const addresses = (dataset.distribution as unknown as { downloadURL: string }[]).map((one) => one.downloadURL);
    const paths = [...larkmereRelease.files.map(({ path }) => path), 'codebook.csv'];
    expect(addresses.sort()).toEqual(paths.map((path) => `${known.url}/${path}`).sort());
  });
});

// Its JSON Schema is not at hand: what stands here is taken from the documentation of DCAT-US 3.0, field by field.
describe('catalog/dcat-us-3.jsonld', () => {
  const { '@context': context, ...catalog } = jsonOf(made, 'catalog/dcat-us-3.jsonld');
  const [dataset] = catalog.dataset as unknown as Readonly<Record<string, unknown>>[];

  test('has what a catalog and a dataset must have', () => {
    expect(catalog).toMatchObject({ '@type': 'Catalog', conformsTo: { title: 'DCAT-US 3.0' } });
    expect(dataset).toMatchObject({
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      identifier: 'us-zz-fbqnlriq-ice-requests',
      publisher: { name: "Larkmere County Sheriff's Office" },
      contactPoint: { fn: 'Records Division', hasEmail: expect.stringMatching(/^mailto:[\w.+-]+@[\w.-]+\.\w+$/) },
    });
  });

  test('says dates, languages, sizes and frequencies in the forms that it knows', () => {
    expect(dataset).toMatchObject({
      issued: '2026-07-28',
      accrualPeriodicity: 'quarterly',
      language: ['en', 'es'],
      temporal: [{ startDate: '2026-01-01', endDate: '2026-03-31' }],
      spatial: [{ prefLabel: 'Larkmere County, Zephyra' }],
    });
    const files = new Map(larkmereRelease.files.map((file) => [file.path, file]));
    const described = dataset?.distribution as readonly Readonly<Record<string, unknown>>[];
    for (const one of described) {
      const path = String(one.downloadURL).replace(`${known.url}/`, '');
      const bytes = (files.get(path) ?? fileOf(made, path)).bytes;
      expect(one).toMatchObject({
        mediaType: expect.stringMatching(/^[\w.+-]+\/[\w.+-]+$/),
        byteSize: String(bytes.length),
        checksum: { algorithm: 'SHA-256', checksumValue: expect.stringMatching(/^[0-9a-f]{64}$/) },
      });
    }
  });

  test('says of each of its words what it means as linked data', () => {
    const words = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) walk(one);
      else if (typeof value === 'object' && value !== null)
        for (const [name, one] of Object.entries(value)) {
          words.add(name === '@type' ? String(one) : name);
          walk(one);
        }
    };
    walk(catalog);
    const terms = new Set(Object.keys(context ?? {}));
    expect([...words].filter((word) => !word.startsWith('@') && !terms.has(word))).toEqual([]);
  });
});

test('catalog/schema-org.jsonld has what Google asks of a dataset', () => {
  const dataset = jsonOf(made, 'catalog/schema-org.jsonld');
  expect(dataset).toMatchObject({
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: expect.stringMatching(/\S/),
    creator: { '@type': 'GovernmentOrganization', name: "Larkmere County Sheriff's Office" },
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
    isAccessibleForFree: true,
    temporalCoverage: '2026-01-01/2026-03-31',
  });
  const length = String(dataset.description).length;
  expect(length).toBeGreaterThan(50);
  expect(length).toBeLessThan(5000);
  for (const one of dataset.distribution as unknown as Node[])
    expect(one).toMatchObject({ contentUrl: expect.stringMatching(/^https:/), encodingFormat: expect.anything() });
});

test.each([
  ['with an address', made],
  ['without one', bare],
])('.well-known/daybook.json passes its schema, %s', (_, files) => {
  const schemas = join(import.meta.dirname, '../../../schemas/v1');
  const read = (name: string) => JSON.parse(readFileSync(join(schemas, name), 'utf8'));
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(read('shared.schema.json')).addSchema(read('../codelists/codes.schema.json'));
  const check = ajv.compile(read('discovery.schema.json'));
  expect(check(jsonOf(files, '.well-known/daybook.json')) ? [] : check.errors).toEqual([]);
});
