import { contentHash, createFold, foldRecords, recordKey } from '@daybook/reports';
import type { Request } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRequest } from './made-up/a-request.ts';

type Plain = Readonly<Record<string, unknown>>;
const plain = (request: Request) => request as unknown as Plain;
const revision = (number: number, said: Partial<Request> = {}) => aRequest({ revision: number, ...said });

describe('the fold', () => {
  test.each<[string, Request[], number[], number]>([
    ['the highest revision is in force', [revision(1), revision(3), revision(2)], [3], 0],
    ['a copy is one record', [revision(1), revision(1)], [1], 0],
    [
      'two wordings of the highest revision: neither',
      [revision(1), revision(2), revision(2, { channel: 'mail' })],
      [],
      1,
    ],
    ['a higher one settles it', [revision(2), revision(2, { channel: 'mail' }), revision(3)], [3], 0],
    [
      'two wordings of an older revision do not matter',
      [revision(1), revision(1, { channel: 'mail' }), revision(2)],
      [2],
      0,
    ],
    ['another id is another entry', [revision(1), revision(2, { request_id: '2026-0002' })], [1, 2], 0],
    ['another agency too', [revision(1), revision(2, { agency_id: 'us-zz-otheroth' })], [1, 2], 0],
    [
      'and another source',
      [revision(1), revision(2, { source: { kind: 'federal-release', release_id: 'r-1' } })],
      [1, 2],
      0,
    ],
    ['withdrawn stays listed', [revision(1), revision(2, { revision_reason: 'withdrawn-duplicate' })], [2], 0],
  ])('%s', (_, records, inForce, conflicts) => {
    const folded = foldRecords(records);
    expect(folded.current.map((record) => record.revision)).toEqual(inForce);
    expect(folded.conflicts).toHaveLength(conflicts);
    expect(folded.current.length + folded.superseded.length + folded.conflicts.flat().length).toBe(records.length);
  });

  const anyLog = fc.array(
    fc
      .record({
        revision: fc.integer({ min: 1, max: 3 }),
        request_id: fc.constantFrom('a', 'b', 'c', 'd'),
        channel: fc.constantFrom('fax', 'mail' as const),
      })
      .map((said) => aRequest(said)),
    { maxLength: 14 },
  );
  const shuffled = anyLog.chain((log) =>
    fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
  );
  const said = (record: Request) => `${record.request_id} ${record.revision} ${record.channel}`;

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(shuffled, ([log, other]) => {
        const inForce = (records: Request[]) => foldRecords(records).current.map(said).sort();
        expect(inForce(other)).toEqual(inForce(log));
      }),
    );
  });

  test('of a stream tells at each record what the fold of all so far tells', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const fold = createFold();
        const top = new Map<number, string | undefined>();
        log.forEach((record, at) => {
          const standing = fold.take(plain(record));
          if (standing === 'first' || standing === 'newer') top.set(fold.entry, said(record));
          if (standing === 'conflict') top.set(fold.entry, undefined);
          const { current, conflicts } = foldRecords(log.slice(0, at + 1));
          expect([...top.values()].filter((one) => one !== undefined).sort()).toEqual(current.map(said).sort());
          const entries = [...top.keys()].filter((entry) => fold.isConflict(entry));
          expect(entries).toHaveLength(conflicts.length);
          expect(fold.entries).toBe(current.length + conflicts.length);
        });
      }),
    );
  });

  test('of a stream finds every one of many ids again', () => {
    const fold = createFold();
    for (let at = 0; at < 20_000; at++) expect(fold.take(plain(aRequest({ request_id: `2026-${at}` })))).toBe('first');
    for (let at = 0; at < 20_000; at += 7) {
      expect(fold.take(plain(aRequest({ request_id: `2026-${at}` })))).toBe('copy');
      expect(fold.entry).toBe(at);
    }
    expect(fold.entryOf(fold.scope, 'never')).toBe(-1);
  });

  test('a copy of either wording does not settle a contradiction', () => {
    const fold = createFold();
    const records = [revision(2), revision(2, { channel: 'mail' }), revision(2), revision(1)];
    expect(records.map((record) => fold.take(plain(record)))).toEqual(['first', 'conflict', 'conflict', 'older']);
  });

  test('a record without an id stands alone', () => {
    const { request_id: _, ...nameless } = aRequest();
    const fold = createFold();
    const standings = [nameless, nameless].map((record) => fold.take(record as unknown as Plain));
    expect(standings).toEqual(['first', 'first']);
    expect(foldRecords([nameless, { ...nameless }]).current).toHaveLength(2);
  });
});

describe('ids and fingerprints', () => {
  test.each([
    [{ record: 'agency', agency_id: 'us-zz-countyja' }, 'agency\nus-zz-countyja'],
    [{ record: 'agreement', agreement_id: 'us-zz-countyja-igsa-1' }, 'agreement\nus-zz-countyja-igsa-1'],
    [{ record: 'legal-profile', law_id: 'us-zz' }, 'legal-profile\nus-zz'],
    [{ record: 'findings' }, undefined],
    [{ record: '__proto__', __proto__: null }, undefined],
  ])('%j', (record, key) => expect(recordKey(record)).toBe(key));

  test('what a record says has one fingerprint, however its keys are ordered', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), (value) => {
        const turned = JSON.parse(JSON.stringify(value), (_, part) =>
          part && typeof part === 'object' && !Array.isArray(part)
            ? Object.fromEntries(Object.entries(part).reverse())
            : part,
        );
        expect(contentHash(turned)).toBe(contentHash(JSON.parse(JSON.stringify(value))));
      }),
    );
  });

  test.each([
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: '1' }, { a: 1 }],
    [{ a: true }, { a: false }],
    [
      { a: { b: 1 }, c: {} },
      { a: {}, c: { b: 1 } },
    ],
    [{ a: 0 }, { a: 4_294_967_296 }],
    [{ a: null }, {}],
    [[], {}],
    ['ab', 'ba'],
  ])('%j and %j differ', (left, right) => expect(contentHash(left)).not.toBe(contentHash(right)));
});
