import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { compareStandards, readStandard, type Standard, StandardFault } from '../src/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const heading =
  'code,title,title_es,description,description_es,group,source,verification,since,deprecated,replaced_by,public_as';
const row = (
  code: string,
  more: Partial<Record<'title' | 'group' | 'deprecated' | 'replaced_by' | 'public_as', string>> = {},
) =>
  `${code},${more.title ?? 'T'},T,D,D,${more.group ?? 'g'},S,design,1.0,${more.deprecated ?? ''},${more.replaced_by ?? ''},${more.public_as ?? ''}`;

/** A small standard: one schema, one list, one rule, unless said otherwise. */
function standard(
  codes: readonly string[],
  { open = 'no', list = 'colour', rules = ['late'], schema = {}, file = 'v1/note.schema.json' } = {},
): Promise<Standard> {
  const files: Record<string, string> = {
    [file]: JSON.stringify({ $id: 'https://example.org/note.json', type: 'object', ...schema }),
    'v1/views/public.note.schema.json': 'not read',
    'codelists/lists.csv': `list,title,title_es,description,description_es,open\n${list},L,L,D,D,${open}\n`,
    [`codelists/${list}.csv`]: `${[heading, ...codes].join('\n')}\n`,
    ...Object.fromEntries(rules.map((rule) => [`v1/tests/rules/${rule}/pass-one.json`, '{}'])),
  };
  return readStandard(
    'x',
    Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) })),
  );
}

const schemaFile = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'));
const fits = new Ajv2020({
  strict: false,
  validateFormats: false,
  schemas: [schemaFile('v1/shared.schema.json'), schemaFile('codelists/codes.schema.json')],
}).compile(schemaFile('v1/diff.schema.json'));

const red = row('red');
const blue = row('blue');
const publicCopy = (fields: object) => ({ schema: { public_properties: fields } });

describe('of two versions of the standard', () => {
  test.each<[string, Promise<Standard>, Promise<Standard>, string, string]>([
    ['a code is added', standard([red]), standard([red, blue]), 'code-added blue', 'addition'],
    ['a code is removed', standard([red, blue]), standard([red]), 'code-removed blue', 'breaking'],
    [
      'a code is deprecated',
      standard([red, blue]),
      standard([red, row('blue', { deprecated: '1.1', replaced_by: 'red' })]),
      'code-deprecated blue',
      'addition',
    ],
    [
      'a code is used again',
      standard([row('red', { deprecated: '1.1' })]),
      standard([red]),
      'code-restored red',
      'addition',
    ],
    [
      'a deprecated code is replaced otherwise',
      standard([row('red', { deprecated: '1.1' })]),
      standard([row('red', { deprecated: '1.1', replaced_by: 'blue' })]),
      'replacement-changed red',
      'clarification',
    ],
    [
      'a title is another one',
      standard([red]),
      standard([row('red', { title: 'Red' })]),
      'meaning-changed red',
      'clarification',
    ],
    [
      'a code counts in another group',
      standard([red]),
      standard([row('red', { group: 'h' })]),
      'group-changed red',
      'breaking',
    ],
    [
      'a code is shown in public',
      standard([row('red', { public_as: 'blue' }), blue]),
      standard([red, blue]),
      'shown-itself red',
      'breaking',
    ],
    [
      'a code is no longer shown in public',
      standard([red, blue]),
      standard([row('red', { public_as: 'blue' }), blue]),
      'shown-coarser red',
      'breaking',
    ],
    ['codes in another order are the same', standard([red, blue]), standard([blue, red]), '', 'nothing-changed'],
    ['a list is opened', standard([red]), standard([red], { open: 'yes' }), 'list-opened ', 'addition'],
    ['a list is closed', standard([red], { open: 'yes' }), standard([red]), 'list-closed ', 'breaking'],
    [
      'a list is renamed',
      standard([red]),
      standard([red], { list: 'color' }),
      'list-removed , list-added ',
      'breaking',
    ],
    ['a rule is added', standard([red]), standard([red], { rules: ['late', 'early'] }), 'rule-added early', 'addition'],
    [
      'a rule is renamed',
      standard([red]),
      standard([red], { rules: ['too-late'] }),
      'rule-removed late, rule-added too-late',
      'breaking',
    ],
    [
      'a schema is renamed',
      standard([red]),
      standard([red], { file: 'v1/memo.schema.json' }),
      'schema-removed , schema-added ',
      'breaking',
    ],
    [
      'a schema has another address',
      standard([red]),
      standard([red], { schema: { $id: 'https://example.org/memo.json' } }),
      'address-changed ',
      'breaking',
    ],
    [
      'the public copy shows a field more',
      standard([red]),
      standard([red], publicCopy({ month: { type: 'string' } })),
      'public-field-added /public_properties/month',
      'addition',
    ],
  ])('%s', async (_, older, newer, told, verdict) => {
    const diff = compareStandards(await older, await newer);
    expect(fits(diff), JSON.stringify(fits.errors)).toBe(true);
    expect(diff.verdict).toBe(verdict);
    expect(diff.standard_changes.map(({ kind, pointer }) => `${kind} ${pointer}`).join(', ')).toBe(told);
  });

  test('what more people may see is told as a matter of privacy', async () => {
    const shown = compareStandards(
      await standard([row('red', { public_as: 'blue' }), blue]),
      await standard([red, blue]),
    );
    expect(shown.standard_changes).toMatchObject([
      {
        is_privacy: true,
        before: 'blue',
        after: 'red',
        words: { en: 'PRIVACY: the public saw blue in its place and now sees red.' },
      },
    ]);
  });

  test('a severity that both know is compared', async () => {
    const graded = async (severity: string): Promise<Standard> => ({
      ...(await standard([red])),
      rules: new Map([['late', { severity }]]),
    });
    const kinds = async (from: string, to: string) =>
      compareStandards(await graded(from), await graded(to)).standard_changes.map(({ kind }) => kind);
    expect(await kinds('flag', 'error')).toEqual(['severity-raised']);
    expect(await kinds('error', 'warning')).toEqual(['severity-lowered']);
    expect(await kinds('error', 'error')).toEqual([]);
  });

  test('a schema that refers to itself is compared to its end', async () => {
    const tree = (more: object) => ({
      schema: { properties: { inner: { $ref: '#' }, ...more }, additionalProperties: { $ref: '#' } },
    });
    const diff = compareStandards(await standard([red], tree({})), await standard([red], tree({ a: {} })));
    expect(diff.standard_changes.map(({ kind }) => kind)).toEqual(['field-added']);
  });

  test('a schema that is no JSON is named', async () => {
    const broken = [{ path: 'v1/note.schema.json', bytes: bytes('{') }];
    await expect(readStandard('x', broken)).rejects.toThrow(StandardFault);
    await expect(readStandard('x', [{ path: 'v1/note.schema.json', bytes: bytes('[]') }])).rejects.toThrow(
      /note\.schema\.json/,
    );
  });
});
