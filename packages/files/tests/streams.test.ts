import { describe, expect, test } from 'vitest';
import { blobStream, isEntry, type Reading, readAll } from '../src/index.ts';

const text = (lines: number) =>
  `${Array.from({ length: lines }, (_, no) => JSON.stringify({ record: 'request', request_id: `R-${no}` })).join('\n')}\n`;
const bytes = new TextEncoder().encode(text(60_000));

async function collect(readings: AsyncIterable<Reading[]>): Promise<Reading[]> {
  const all: Reading[] = [];
  for await (const batch of readings) all.push(...batch);
  return all;
}

const said = (readings: Reading[]) =>
  readings.map((one) => (isEntry(one) ? [one.record.request_id, one.origin.row] : [one.rule, one.place.row]));

describe('a file chosen in a browser', () => {
  const stream = blobStream('log.ndjson', new Blob([bytes]));

  test('gives the same records as its bytes in memory, and does so again', async () => {
    const whole = said(await collect(readAll([{ name: 'log.ndjson', bytes }])));
    expect(whole.length).toBe(60_000);
    expect(said(await collect(readAll([stream])))).toEqual(whole);
    expect(said(await collect(readAll([stream])))).toEqual(whole);
  });

  test('is fetched in pieces of a megabyte at most', async () => {
    const sizes: number[] = [];
    for await (const piece of stream.pieces()) sizes.push(piece.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBe(1024 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(bytes.length);
  });
});

describe('titles of codes', () => {
  const read = async (name: string, content: string) => {
    let loads = 0;
    const titles = async () => {
      loads += 1;
      return [];
    };
    await collect(readAll([{ name, bytes: new TextEncoder().encode(content) }], { titles }));
    return loads;
  };

  test('are loaded for a table, once', async () => {
    expect(await read('requests.csv', 'request_id,direction,channel\nR-1,inbound,email\n')).toBe(1);
  });

  test('are not loaded for a file without tables', async () => {
    expect(await read('log.ndjson', text(3))).toBe(0);
  });
});
