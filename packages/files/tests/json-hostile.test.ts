import { describe, expect, it } from 'vitest';
import { good } from './support/json-cases.ts';
import { readBytes, short } from './support/reading.ts';

describe('hostile JSON', () => {
  const found = async (name: string, content: string | Uint8Array) => short((await readBytes(name, content)).findings);

  it.each(['a.json', 'a.ndjson'])('ten million opening brackets are one finding (%s)', async (name) => {
    expect(await found(name, '['.repeat(10_000_000))).toEqual(['nested-too-deep 1']);
  });

  it('a hundred thousand nested objects are one finding', async () => {
    expect(await found('a.json', '{"a":'.repeat(100_000))).toEqual(['nested-too-deep 1']);
  });

  it('a million fields are one finding', async () => {
    expect(await found('a.ndjson', `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join()}}\n`)).toEqual(
      ['too-many-keys 1'],
    );
  });

  it('a line of 100 MB is one finding, and the next line is read', async () => {
    const bytes = new Uint8Array(100_000_000).fill(97);
    bytes.set(new TextEncoder().encode('{"a":"'));
    bytes.set(new TextEncoder().encode(`\n${good}\n`), bytes.length - good.length - 2);
    expect(await found('a.ndjson', bytes)).toEqual(['record-too-large 1']);
  });

  it('an element of 100 MB in a list is one finding', async () => {
    const bytes = new Uint8Array(100_000_000).fill(97);
    bytes.set(new TextEncoder().encode('[{"a":"'));
    expect(await found('a.json', bytes)).toEqual(['record-too-large 1']);
  });

  it('a single object of 100 MB is one finding', async () => {
    const bytes = new Uint8Array(100_000_000).fill(97);
    bytes.set(new TextEncoder().encode('{"a":"'));
    expect(await found('a.json', bytes)).toEqual(['document-too-large']);
  });
});
