import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../src/read-file.ts';
import { Session } from '../src/session.ts';
import { Settings } from '../src/settings.ts';
import { collect, readBytes, short } from './support/reading.ts';
import { tables, titles } from './support/tables.ts';

const records = Array.from({ length: 40 }, (_, at) => ({
  record: 'request',
  request_id: `R-${at}`,
  note: 'Peñasco ☃ 😀'.slice(0, at % 12).replace(/\p{Surrogate}$/u, ''),
  asks: [{ ask_no: 1 }],
}));
const lines = records.map((record) => JSON.stringify(record));
const csv = `request_id,received_on,facility_city\n${records.map(({ request_id, note }) => `${request_id},2026-01-06,"${note}\n,"`).join('\n')}\n`;

const files: readonly (readonly [string, string])[] = [
  ['a.ndjson', `${lines.join('\n')}\n{"torn`],
  ['a.json', `[${lines.join(',\n')}\n, {"record":"request","a":1.5}]`],
  ['b.json', JSON.stringify({ about: { deep: [1, '"'] }, records, end: true }, null, 1)],
  ['c.json', JSON.stringify(records[0], null, 2)],
  ['d.json', `[${lines.slice(0, 3).join(',')}, {"a":}, ${lines[4]}`],
  ['requests.csv', csv],
];

/** The same file in pieces of these sizes, in one buffer that is used again. */
async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.alloc(bytes.length + 1);
  for (let at = 0, next = 0; at < bytes.length; next += 1) {
    const size = Math.min(sizes[next % sizes.length] ?? 1, bytes.length - at);
    buffer.fill(0xff);
    buffer.set(bytes.subarray(at, at + size));
    yield buffer.subarray(0, size);
    at += size;
  }
}

const readPieces = (name: string, bytes: Uint8Array, sizes: readonly number[]) =>
  collect(readFile(new Session(new Settings({ tables, titles })), name, inPieces(bytes, sizes)));

const plain = (read: unknown) => JSON.parse(JSON.stringify(read));

describe('a file that comes in pieces', () => {
  it.each(files)('%s gives the same, however it is cut', async (name, text) => {
    const bytes = new TextEncoder().encode(text);
    const whole = plain(await readBytes(name, bytes, { tables, titles }));
    expect(whole.entries.length).toBeGreaterThan(0);
    // More than the first look at a file takes, so that cuts fall behind it too.
    const padded = name.endsWith('.csv')
      ? bytes
      : new TextEncoder().encode(text.replace(/"record"/, `${' '.repeat(70_000)}"record"`));
    const wholePadded = plain(await readBytes(name, padded, { tables, titles }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }), async (sizes) => {
        expect(plain(await readPieces(name, bytes, sizes))).toEqual(whole);
        expect(
          plain(
            await readPieces(
              name,
              padded,
              sizes.map((size) => size * 100),
            ),
          ),
        ).toEqual(wholePadded);
      }),
      { numRuns: 20 },
    );
  });
});

describe('gzip', () => {
  const text = `${lines.join('\n')}\n`;
  // Text that does not pack well, so that the unpacker gives some of it before it meets the fault.
  const large = Array.from({ length: 3000 }, (_, at) =>
    JSON.stringify({ record: 'request', request_id: `R-${at}`, a: Math.sin(at).toString().slice(2) }),
  ).join('\n');

  it.each([['a.ndjson.gz'], ['a.ndjson']])('is unpacked, whatever its name: %s', async (name) => {
    const { entries, findings } = await readBytes(name, gzipSync(text));
    expect([entries.length, findings, entries[0]?.origin.file]).toEqual([40, [], name]);
  });

  it('a CSV inside keeps its kind', async () => {
    expect((await readBytes('requests.csv.gz', gzipSync(csv), { tables })).entries).toHaveLength(40);
  });

  it('several packed parts in one file are read one after the other', async () => {
    const both = Buffer.concat([gzipSync(`${lines[0]}\n`), gzipSync(`${lines[1]}\n`)]);
    expect((await readBytes('a.ndjson.gz', both)).entries).toHaveLength(2);
  });

  it('a file cut in the middle is a finding; what could be unpacked is read', async () => {
    const packed = gzipSync(large);
    const { entries, findings } = await readBytes('a.ndjson.gz', packed.subarray(0, packed.length >> 1));
    expect(short(findings)).toContain('gzip-damaged');
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.length).toBeLessThan(3000);
  });

  it('a damaged file is a finding', async () => {
    const packed = gzipSync(text);
    packed.fill(7, 20, 40);
    expect(short((await readBytes('a.ndjson.gz', packed)).findings)).toContain('gzip-damaged');
  });

  it('unpacking stops at its limit', async () => {
    const { findings } = await readBytes('a.ndjson.gz', gzipSync(large), { limits: { unpackedBytes: 10_000 } });
    expect(short(findings)).toContain('gzip-damaged too-large');
  });

  it('gzip in gzip is not followed', async () => {
    expect(short((await readBytes('a.gz', gzipSync(gzipSync(text)))).findings)).toEqual(['unknown-format gzip']);
  });

  it('a bomb is given up long before its end', async () => {
    const { findings } = await readBytes('a.ndjson.gz', gzipSync(Buffer.alloc(300_000_000)));
    expect(short(findings)).toContain('gzip-damaged too-large');
  });
});
