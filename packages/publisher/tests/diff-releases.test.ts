import { readFileSync } from 'node:fs';
import type { Diff } from '@daybook/types';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { compareReleases, printDiffIn, releaseInMemory } from '../src/index.ts';
import { declined, entryCases, first, idOf } from './support/entry-cases.ts';
import { amend, firstRelease, nextRelease, published, type ReleaseDraft } from './support/release-pair.ts';
import { statementCases } from './support/statement-cases.ts';

const schema = (path: string) => JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'));
const fits = new Ajv2020({
  strict: false,
  validateFormats: false,
  schemas: [schema('v1/shared.schema.json'), schema('codelists/codes.schema.json')],
}).compile(schema('v1/diff.schema.json'));

const plain = (text: string) => text;
/** What is printed, its lines joined: where they break is not what these tests are about. */
const said = async (diff: Diff, lang: 'en' | 'es' = 'en') => {
  const text = await printDiffIn(diff, { lang, nameOf: () => 'Larkmere County Sheriff', paint: plain, isFull: true });
  return text.replaceAll(/\s+/g, ' ');
};

async function compare(change: (draft: ReleaseDraft) => void): Promise<Diff> {
  const before = firstRelease();
  const after = nextRelease(before);
  change(after);
  const diff = await compareReleases(published('release-1', before), published('release-2', after));
  if (diff === undefined) throw new Error('nothing was compared');
  expect(fits(diff), JSON.stringify(fits.errors)).toBe(true);
  return diff;
}

describe('of two releases', () => {
  test('that say the same nothing changed', async () => {
    const diff = await compare(() => undefined);
    expect(diff).toMatchObject({ verdict: 'nothing-changed', is_complete: true, changes: [], not_compared: [] });
    expect(await said(diff)).toMatch(
      /^Release 2 of Larkmere County Sheriff says the same as release 1: nothing changed\./,
    );
    expect(await said(diff, 'es')).toMatch(/dice lo mismo que la publicación 1: nada cambió\./);
  });

  test.each([...entryCases, ...statementCases])('$title', async ({ change, verdict, told, en, es }) => {
    const diff = await compare(change);
    expect(diff).toMatchObject({ verdict, is_complete: true });
    const records = diff.changes.filter(({ subject }) => subject !== 'file');
    expect(records).toEqual(told === undefined ? [] : [expect.objectContaining(told)]);
    expect(await said(diff)).toMatch(en);
    expect(await said(diff, 'es')).toMatch(es);
  });

  test('a period that the newer one does not hold takes its entries and report with it, silently for nobody', async () => {
    const diff = await compare(({ publication, rows, files }) => {
      publication.periods = ['2026-Q2'];
      rows.length = 0;
      files['reports/2026-Q1.json'] = '[]';
    });
    expect(diff).toMatchObject({ verdict: 'changed', periods_added: ['2026-Q2'], periods_removed: ['2026-Q1'] });
    const gone = diff.changes.filter(({ subject }) => subject !== 'file');
    expect(new Set(gone.map(({ kind }) => kind))).toEqual(new Set(['not-held']));
    expect(gone).toHaveLength(first.rows.length + 1);
  });

  test('rows in another order, and fields in another order, are the same', async () => {
    const diff = await compare(({ rows }) => {
      rows.reverse();
      rows[0] = Object.fromEntries(Object.entries(rows[0]).reverse());
    });
    expect(diff.changes).toEqual([{ subject: 'file', kind: 'changed', id: 'log/requests.ndjson' }]);
  });

  test('the newer one may be named first', async () => {
    const before = firstRelease();
    const after = nextRelease(before);
    amend(after, 0, 'progress', declined);
    const [one, other] = [published('one', before), published('other', after)];
    const turned = await compareReleases(other, one);
    expect(turned).toEqual({ ...(await compareReleases(one, other)), is_turned_round: true });
    expect(await said(turned as Diff)).toContain('The newer one was named first');
  });

  test('with others between them, a change with a new revision is not silent, and one without is', async () => {
    const before = firstRelease();
    const second = nextRelease(before);
    amend(second, 0, 'progress', declined);
    const third = nextRelease(second);
    declined(third.rows[2]);
    const diff = await compareReleases(published('one', before), published('three', third));
    expect(diff?.changes.filter(({ subject }) => subject === 'entry')).toEqual([
      expect.objectContaining({ id: idOf(0), kind: 'amended', to_revision: 2 }),
      expect.objectContaining({ id: idOf(2), kind: 'changed-silently', alarms: ['revision-not-raised'] }),
    ]);
    expect(await said(diff as Diff)).toMatch(/One release lies between the two\./);
  });

  test('of different agencies nothing is compared unless asked, and then what each states of itself', async () => {
    const before = firstRelease();
    const other = firstRelease();
    other.publication.agency_id = 'us-zz-znnyprhs';
    other.publication.embargo_days = 60;
    const pair = [published('a', before), published('b', other)] as const;
    expect(await compareReleases(...pair)).toBeUndefined();
    const diff = await compareReleases(...pair, { isAcross: true });
    expect(diff?.changes.map(({ id: field }) => field)).toEqual(['agency_id', 'embargo_days']);
  });
});

describe('a damaged release', () => {
  const spoilt = (
    path: string,
    content: string | undefined,
    change: (draft: ReleaseDraft) => void = () => undefined,
  ) => {
    const before = firstRelease();
    const after = nextRelease(before);
    change(after);
    const whole = published('release-2', after);
    const files = whole.paths
      .filter((one) => one !== path || content !== undefined)
      .map((one) => ({ path: one, bytes: one === path ? new TextEncoder().encode(content) : whole.read(one) }));
    return compareReleases(published('release-1', before), releaseInMemory('release-2', files));
  };

  test.each<[string, string | undefined, string]>([
    ['without a manifest', undefined, 'missing'],
    ['with half a manifest', '{"daybook": {', 'damaged'],
    ['with a manifest of another kind', '{"daybook": {"record": "request"}}', 'damaged'],
  ])('%s is compared record by record', async (_, content, why) => {
    const diff = await spoilt('datapackage.json', content, ({ rows }) => declined(rows[0]));
    expect(fits(diff), JSON.stringify(fits.errors)).toBe(true);
    expect(diff).toMatchObject({
      is_complete: false,
      not_compared: [{ side: 'newer', path: 'datapackage.json', why }],
    });
    expect(diff?.changes).toContainEqual(expect.objectContaining({ id: idOf(0), alarms: ['revision-not-raised'] }));
  });

  test('whose list of changes is not as the schema has it announces nothing', async () => {
    const before = firstRelease();
    const after = nextRelease(before);
    amend(after, 0, 'progress', declined);
    after.publication.changes[0].reason = 'because';
    const diff = await compareReleases(published('one', before), published('two', after));
    expect(fits(diff), JSON.stringify(fits.errors)).toBe(true);
    expect(diff).toMatchObject({ is_complete: false, not_compared: [{ side: 'newer', why: 'damaged' }] });
  });

  test('with a torn line is compared in all other lines, and the line is named', async () => {
    const lines = firstRelease().rows.map((row) => JSON.stringify(row));
    lines[4] = (lines[4] ?? '').slice(0, 60);
    const diff = await spoilt('log/requests.ndjson', `${lines.join('\n')}\n`);
    expect(diff).toMatchObject({ is_complete: false, not_compared: [{ path: 'log/requests.ndjson', line: 5 }] });
    // It may stand in the line that nobody can read, so that it is no alarm yet.
    expect(diff).toMatchObject({
      verdict: 'changed',
      changes: [{ kind: 'vanished', id: idOf(4) }, { subject: 'file' }],
    });
    expect(await said(diff as Diff)).toContain('Not found, perhaps in what could not be read: 1 entry');
    expect(await said(diff as Diff)).toMatch(/NOT COMPARED log\/requests\.ndjson · line 5 \(in the newer one\): /);
    expect(await said(diff as Diff, 'es')).toMatch(
      /SIN COMPARAR log\/requests\.ndjson · línea 5 \(en la más nueva\): /,
    );
  });

  test('never shows what stands in a field that no standard has, nor a text', async () => {
    const diff = await compare((draft) =>
      amend(draft, 0, 'progress', (row) => {
        row.remark = 'Doe, John 512-55-0100';
      }),
    );
    expect(JSON.stringify(diff)).not.toContain('Doe');
    expect(await said(diff)).toMatch(/nothing → value hidden/);
  });
});
