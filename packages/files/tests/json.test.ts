import { describe, expect, it } from 'vitest';
import { encode, good, jsonCases } from './support/json-cases.ts';
import { readBytes, short } from './support/reading.ts';

describe('reading JSON', () => {
  it.each(jsonCases)('$fact', async ({ name = 'a.json', content, findings, entries, unread }) => {
    const read = await readBytes(name, content);
    expect(short(read.findings)).toEqual(findings);
    expect(read.entries).toHaveLength(entries);
    if (unread !== undefined) expect(read.entries[0]?.unread).toEqual(unread);
    expect('polluted' in {}).toBe(false);
  });

  it('leaves out exactly the field that could not be read', async () => {
    const { entries } = await readBytes('a.json', '{"record":"request","quantity":1.5,"channel":"e-mail"}');
    expect(entries[0]?.record).toEqual({ record: 'request', channel: 'e-mail' });
  });

  it('says the byte of the file and the character of the line', async () => {
    const { findings } = await readBytes('a.ndjson', [...encode(`${good}\n{"a":"`), 0xff, ...encode('"}\n')]);
    expect(findings[0]?.values).toMatchObject({ byte: good.length + 7, character_no: 7 });
  });

  it('counts the lines of a list that is printed over several lines', async () => {
    const { entries } = await readBytes(
      'a.json',
      JSON.stringify([{ record: 'agency', a: 1 }, { record: 'agency' }], null, 2),
    );
    expect(entries.map(({ origin }) => origin.row)).toEqual([2, 6]);
  });

  it('finds the line of a field where the file is one record', async () => {
    const { entries } = await readBytes('a.json', '{\n  "record": "request",\n  "asks": [\n    { "ask": "x" }\n  ]\n}');
    expect(entries[0]?.origin.locate?.('/asks/0/ask')).toEqual({ row: 4 });
  });

  it.each([
    ['its $schema', 'x.json', '{"$schema":"https://w3id.org/daybook/v1/agency.schema.json"}', 'agency'],
    ['its record', 'x.json', '{"record":"agreement"}', 'agreement'],
    ['the name of the file', '2026 Q1 jurisdictions.json', '{"level":"county"}', 'jurisdiction'],
    ['the id that it has', 'x.json', '{"agreement_id":"a","agency_id":"b"}', 'agreement'],
  ])('knows a record by %s', async (_, name, content, kind) => {
    expect((await readBytes(name, content)).entries[0]?.kind).toBe(kind);
  });
});
