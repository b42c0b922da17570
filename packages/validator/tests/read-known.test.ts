import { readdirSync, readFileSync } from 'node:fs';
import { readAll, type Zones } from '@daybook/files';
import { codeTitles, type KnownRecords, readKnown, runCheck, validate } from '@daybook/validator';
import { describe, expect, test } from 'vitest';

const examples = new URL('../../../schemas/v1/examples/', import.meta.url);
const file = (path: string) => ({
  name: path.replace(/^.*\//, ''),
  bytes: new Uint8Array(readFileSync(new URL(path, examples))),
});
const references = [
  ...['agencies.ndjson', 'jurisdictions.ndjson', 'agreements.ndjson'].map(file),
  ...readdirSync(new URL('law/', examples)).map((name) => file(`law/${name}`)),
];
const options = { today: '2026-08-15' };

/** What is found in a log where the records that it refers to were read before. */
async function withKnown(log: ReturnType<typeof file>, known: KnownRecords) {
  const how = { titles: codeTitles };
  const source = { files: [log.name], read: (zones: Zones) => readAll([log], { zones, ...how }), canReadAgain: true };
  return (await runCheck(source, { ...options, known })).findings;
}

const logs = readdirSync(new URL('logs/', examples), { recursive: true, encoding: 'utf8' });

describe.each(logs.filter((path) => path.endsWith('requests.ndjson')))('%s', (path) => {
  const log = file(`logs/${path}`);
  // A day that is not one, and an agency that nobody knows.
  const spoiled = {
    name: log.name,
    bytes: new TextEncoder().encode(
      new TextDecoder().decode(log.bytes).replaceAll('"received_on":"2026-01', '"received_on":"2026-13'),
    ),
  };

  test.each([
    ['as it is', log],
    ['spoiled', spoiled],
  ])('%s: the same is found with records known before as with their files beside it', async (_, given) => {
    const beside = await validate([...references, given], options);
    const own = beside.findings.filter((one) => one.file === given.name);
    expect(await withKnown(given, await readKnown(references))).toEqual(own);
  });
});

test('a record of wrong form is not known', async () => {
  const bytes = new TextEncoder().encode('{"record":"agency","agency_id":"us-zz-fbqnlriq","revision":"two"}\n');
  expect((await readKnown([{ name: 'agencies.ndjson', bytes }])).entries).toEqual([]);
});
