import { describe, expect, test } from 'vitest';
import { suite } from './support/case-files.ts';
import { checkRecords } from './support/check-records.ts';
import { documentCases, type ExpectedFlaw } from './support/document-cases.ts';
import { type OtherEngine, otherEngine } from './support/other-engine.ts';

type Json = Record<string, unknown>;

const cases = documentCases(suite);
const records = [...new Set(cases.map(({ record }) => record))];

/** Says whether an engine of JSON Schema may see a fault at a place, given where the suite sees it. */
function isSeenAt(place: string, { rule, pointer }: ExpectedFlaw, document: object): boolean {
  // In a view that nobody knows, an engine cannot say more than that.
  if (pointer === '/view' && rule === 'unknown-code') return true;
  const part = pointer.slice(0, pointer.lastIndexOf('/'));
  const stands = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => (at as Json | undefined)?.[step], document);
  // A field that is not there is missed in its part, a repeated element in its list.
  if (stands === undefined || rule === 'repeated-item') return place === part;
  // A misspelled field is one fault: unknown, and missed in its part. A name that may be data is not said.
  if (rule === 'unknown-field') return place === pointer || place === part || place.startsWith(`${pointer}/`);
  // The name of a free key has no place of its own.
  const seen = place.replace(/^\*/, '');
  return seen === pointer || seen.startsWith(`${pointer}/`);
}

const engines = new Map<string, Promise<OtherEngine>>();
const engineOf = (record: string, view: unknown) => {
  const made = engines.get(`${record} ${view}`) ?? otherEngine(record, `${view}`);
  engines.set(`${record} ${view}`, made);
  return made;
};

describe.each(records)('%s', (record) => {
  const own = cases.filter((one) => one.record === record);

  test('every document gives exactly its findings', async () => {
    const wrong: string[] = [];
    for (const { where, document, expect: expected } of own) {
      const { findings } = await checkRecords([{ record, ...document }], { rules: [] });
      const found = findings.map(({ rule, pointer = '' }) => `${rule} ${pointer}`).sort();
      const asked = expected.map(({ rule, pointer }) => `${rule} ${pointer}`).sort();
      if (found.join() !== asked.join()) wrong.push(`${where}\n  found ${found.join()}\n  not   ${asked.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  test('another engine finds the same documents valid, and the same places wrong in the others', async () => {
    const wrong: string[] = [];
    for (const { where, document, expect: expected } of own) {
      const engine = await engineOf(record, (document as Json).view);
      const places = engine({ record, ...document });
      const isRight =
        places === undefined || expected.length === 0
          ? (places === undefined) === (expected.length === 0)
          : places.every((place) => expected.some((one) => isSeenAt(place, one, document)));
      if (!isRight) wrong.push(`${where} ${places?.join()}`);
    }
    expect(wrong).toEqual([]);
  });
});
