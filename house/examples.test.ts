import { describe, expect, test } from 'vitest';
import type { Tables } from '../packages/files/src/index.ts';
import { readPath } from '../packages/files/src/node/index.ts';
import { codelists } from '../schemas/codelists/generate.ts';
import { type Node, schemas } from '../schemas/v1/generate.ts';
import { textOf } from './files.ts';

/** Lists of which every code stands somewhere in the fictional state. */
const whole = [
  'ask',
  'channel',
  'closed-without-decision',
  'custody-basis',
  'custody-end',
  'decision',
  'decision-reason',
  'direction',
  'federal-force',
  'instrument',
  'money-flow',
  'review-level',
  'review-result',
];

/** Records of which every property stands somewhere in the fictional state, but for these, each with its reason. */
const absent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  agency: {
    '/$schema': 'editors need it in a document of its own, not on a line',
    '/extensions': 'no extension is registered',
  },
  jurisdiction: {
    '/$schema': 'editors need it in a document of its own, not on a line',
    '/extensions': 'no extension is registered',
    '/regimes': 'the fictional state has no regime file',
    '/source/release_id': 'no list of others brought a jurisdiction',
    '/source/file_sha256': 'no list of others brought a jurisdiction',
    '/source/row': 'no list of others brought a jurisdiction',
    '/provisions/citation/url': 'a fictional ordinance has no address',
    '/provisions/citation/quote': 'a fictional ordinance has no wording',
    '/designations/citation/url': 'a fictional list has no address',
    '/designations/citation/quote': 'a fictional list has no wording',
    '/populations/citation/url': 'a fictional estimate has no address',
    '/populations/citation/quote': 'a fictional estimate has no wording',
  },
  agreement: {
    '/$schema': 'editors need it in a document of its own, not on a line',
    '/extensions': 'no extension is registered',
  },
  request: {
    '/$schema': 'editors need it in a document of its own, not on a line',
    '/extensions': 'no extension is registered',
  },
  'quarterly-report': {
    '/extensions': 'no extension is registered',
    '/revision_reason': 'the first reports of the fictional state are its only ones',
    '/previous_sha256': 'the first reports of the fictional state are its only ones',
    '/balance/open_at_start_missing': 'every balance is counted from a log',
    '/balance/received_missing': 'every balance is counted from a log',
    '/balance/decided_missing': 'every balance is counted from a log',
    '/balance/closed_without_decision_missing': 'every balance is counted from a log',
    '/balance/open_at_end_missing': 'every balance is counted from a log',
    '/rates/numerator_missing': 'every rate is given with both its parts',
    '/rates/denominator_missing': 'every rate is given with both its parts',
    '/rates/withheld': 'no rate is about persons',
    '/context/citation/quote': 'a fictional table has no wording',
    '/policy_changes/citation/url': 'a fictional ordinance has no address',
    '/policy_changes/citation/quote': 'a fictional ordinance has no wording',
  },
};
// Columns of tables come and go with the measures; the report schema's own tests hold them.
const isTableColumn = (path: string) => /^\/tables\/rows\/(?!value|observations|withheld|missing)/.test(path);

const defined = schemas();
const shared = defined.get('shared')?.$defs as Readonly<Record<string, Node>>;
const parts = (node: Node): Node =>
  typeof node.$ref === 'string' && !node.$ref.includes('codes.')
    ? (shared[node.$ref.replace(/^.*\//, '')] ?? node)
    : node;

/** Paths of all properties, as `/asks/decisions/decision`; or of those that a value has. */
function paths(schema: Node, value?: unknown, at = ''): string[] {
  const { properties = {}, items } = parts(schema);
  if (items !== undefined)
    return value === undefined
      ? paths(items, undefined, at)
      : (value as unknown[]).flatMap((one) => paths(items, one, at));
  return Object.entries(properties).flatMap(([name, node]) => {
    const inner = (value as Record<string, unknown> | undefined)?.[name];
    if (value !== undefined && (inner === undefined || (Array.isArray(inner) && inner.length === 0))) return [];
    return [`${at}/${name}`, ...paths(node, value === undefined ? undefined : inner, `${at}/${name}`)];
  });
}

/** The codes of each list that a value uses. */
function takeCodes(schema: Node, value: unknown, into: Map<string, Set<string>>): void {
  const list = /codes\.schema\.json#\/\$defs\/(.+)$/.exec(schema.$ref ?? '')?.[1];
  if (list !== undefined) into.set(list, (into.get(list) ?? new Set()).add(value as string));
  const { properties, items } = parts(schema);
  if (items !== undefined) for (const one of value as unknown[]) takeCodes(items, one, into);
  for (const [name, inner] of Object.entries(properties === undefined ? {} : (value as object)))
    takeCodes(properties?.[name] as Node, inner, into);
}

const { tables } = JSON.parse(textOf('schemas/v1/tables.json')) as { tables: Tables };
const found = new Map<string, Set<string>>();
const used = new Map<string, Set<string>>();
for await (const batch of readPath('schemas/v1/examples', { tables }))
  for (const reading of batch) {
    // A copy for others has other fields; what it shows stands in the agency's record too.
    if (!('record' in reading) || reading.record.view === 'public') continue;
    const schema = defined.get(reading.kind) as Node;
    const known = found.get(reading.kind) ?? new Set();
    for (const path of paths(schema, reading.record)) known.add(path);
    found.set(reading.kind, known);
    takeCodes(schema, reading.record, used);
  }

describe.each(Object.entries(absent))('%s', (record, reasons) => {
  test('every property stands in the fictional state, or has a reason not to', () => {
    const missing = paths(defined.get(record) as Node).filter(
      (path) => !found.get(record)?.has(path) && !isTableColumn(path),
    );
    expect([...new Set(missing)].sort(), 'Add a record to schemas/v1/examples that carries it').toEqual(
      Object.keys(reasons).sort(),
    );
  });
});

test.each(whole)('every code of %s stands in the fictional state', (list) => {
  const rows = codelists().find((one) => one.list === list)?.rows ?? [];
  // Codes that stand in public files only, in place of finer ones.
  const coarse = new Set([...rows.map(({ public_as }) => public_as), 'not-yet-public']);
  const codes = rows.map(({ code }) => code).filter((code) => !coarse.has(code));
  expect(codes.length).toBeGreaterThan(0);
  expect(
    codes.filter((code) => !used.get(list)?.has(code)),
    'Add an entry to schemas/v1/examples that uses it',
  ).toEqual([]);
});
