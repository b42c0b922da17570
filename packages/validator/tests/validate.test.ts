import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingsRecord, formats, loadBook, validate } from '@daybook/validator';
import { validatePaths } from '@daybook/validator/node';
import { afterAll, describe, expect, test } from 'vitest';
import { plain } from '../src/formats/text.ts';
import { schemas } from '../src/schema/generated/schemas.ts';
import { request } from './support/request.ts';

const today = '2026-07-01';
const bytes = (text: string) => new TextEncoder().encode(text);
const lines = (...records: object[]) => bytes(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
const print = (id: string) => formats.find((format) => format.id === id)?.print;

const csv = [
  'request_id,revision,standard_version,view,source_kind,agency_id,direction,channel,requesting_component,received_on,ask_no,ask,federal_force,decision,reasons',
  'R-1,1,1.0,agency,own-log,us-zz-qmrtwkla,inbound,emial,ice-ero,2026-01-06,1,hold-custody,detainer-request,,',
].join('\n');

describe('files in memory', () => {
  test('in NDJSON are checked', async () => {
    const checked = await validate(
      { name: 'requests.ndjson', bytes: lines(request(), request({ request_id: 'R-2' })) },
      { today },
    );
    expect(checked.records).toBe(2);
    expect(checked.files).toEqual([{ file: 'requests.ndjson', kind: 'request', records: 2, assumed: [] }]);
    expect(checked.findings).toEqual([]);
  });

  test('in CSV are checked, and a finding stands at its heading', async () => {
    const { findings } = await validate({ name: 'requests.csv', bytes: bytes(csv) }, { today });
    const [finding] = findings.filter(({ rule }) => rule === 'unknown-code');
    expect(finding).toMatchObject({ file: 'requests.csv', row: 2, column: 'channel', pointer: '/channel' });
    expect(finding?.message).toBe('"emial" is not a code of "channel". Did you mean "email" (E-mail)?');
  });

  test('that hold nothing are listed, and are not valid', async () => {
    const checked = await validate(
      [
        { name: 'requests.ndjson', bytes: bytes('') },
        { name: 'log.ndjson', bytes: lines(request()) },
      ],
      { today },
    );
    expect(checked.files.map(({ file, records }) => [file, records])).toEqual([
      ['requests.ndjson', 0],
      ['log.ndjson', 1],
    ]);
    expect(checked.verdict).not.toBe('valid');
  });

  test('with a broken line: the other lines are judged', async () => {
    const text = `${JSON.stringify(request())}\n{"record":\n${JSON.stringify(request({ request_id: 'R-2', channel: 'emial' }))}\n`;
    const checked = await validate({ name: 'requests.ndjson', bytes: bytes(text) }, { today });
    expect(checked.records).toBe(2);
    expect(checked.findings.map(({ row, rule }) => `${row} ${rule}`)).toEqual(['2 json-syntax', '3 unknown-code']);
  });
});

describe('files on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('give the same findings as in memory', async () => {
    const log = lines(request(), request({ channel: 'fax' }), request({ request_id: 'R-2', received_on: 'soon' }));
    const path = join(folder, 'requests.ndjson');
    writeFileSync(path, log);
    const fromDisk = await validatePaths([path], { today, law: [] });
    const fromMemory = await validate({ name: path, bytes: log }, { today });
    expect(fromDisk).toEqual(fromMemory);
    expect(fromDisk.findings.map(({ rule }) => rule)).toEqual(['duplicate-request-id', 'not-a-date']);
  });

  test('that are not there are the fault of who named them', async () => {
    await expect(validatePaths([join(folder, 'nothing.ndjson')], { today })).rejects.toThrow('Cannot open');
  });
});

describe('formats', () => {
  const log = lines(
    request({ received_on: '2026-01-05', channel: 'emial' }),
    request({ request_id: 'R-2', received_on: '2026-03-29', channel: 'emial' }),
    request({ request_id: 'R-3', received_on: '2025-02-29', extensions: { 'us-xx-example': {} } }),
  );
  const checked = (lang: 'en' | 'es') => validate({ name: 'requests.ndjson', bytes: log }, { today, lang, rules: [] });

  test('text says first whether this is the right file, then what to repair', async () => {
    expect(
      print('text')?.(await checked('en'), await loadBook('en'), plain),
    ).toBe(`3 requests, 5 Jan to 29 Mar 2026; 3 asks: 3 declined. Is that right?

2 causes, 3 places

✖ "emial" is not a code of "Channel". Did you mean "email" (E-mail)?  (2 places · daybook explain unknown-code)
    requests.ndjson · line 1 · R-2026-0041 · /channel · "emial"
    requests.ndjson · line 2 · R-2 · /channel · "emial"

✖ The calendar has no 2025-02-29.  (daybook explain not-a-date)
    requests.ndjson · line 3 · R-3 · /received_on · "2025-02-29"

Not checked
    requests.ndjson · extension "us-xx-example" (once)

Invalid: 3 errors, 0 warnings, 0 flags (3 records, 1 file).
`);
  });

  test('text speaks Spanish', async () => {
    const text = print('text')?.(await checked('es'), await loadBook('es'), plain) ?? '';
    expect(text).toMatch(
      /^3 solicitudes, del 5 ene al 29 mar 2026; 3 peticiones: 3 denegadas\. ¿Es correcto\?\n\n2 causas, 3 lugares\n/,
    );
    expect(text).toMatch(/No válido: 3 errores, 0 advertencias, 0 señales \(3 registros, 1 archivo\)\.\n$/);
  });

  test('text paints by an argument only, and prints no control character but newline', async () => {
    const name = 'requests\u001b[31m\u202e.ndjson';
    const hostile = await validate(
      { name, bytes: lines(request({ channel: '\u001b[2Jx', request_id: 'R\u0007' })) },
      { today, rules: [] },
    );
    const text = print('text')?.(hostile, await loadBook('en'), plain) ?? '';
    expect(text).toContain('requests�[31m�.ndjson');
    expect(/[\p{Cc}\p{Cf}]/u.test(text.replaceAll('\n', ''))).toBe(false);
    expect(print('text')?.(hostile, await loadBook('en'), (piece, as) => `<${as}>${piece}</${as}>`)).toContain(
      '<error>✖</error>',
    );
  });

  test('json is a record of the standard', async () => {
    const json = JSON.parse(print('json')?.(await checked('en'), await loadBook('en'), plain) ?? '');
    expect(schemas.findings?.flaws(json)).toBeUndefined();
    expect(json).toMatchObject({
      verdict: 'invalid',
      records: 3,
      counts: { error: 3, warning: 0, flag: 0 },
      language: 'en',
    });
    expect(json.findings[0]).toMatchObject({
      rule: 'unknown-code',
      severity: 'error',
      file: 'requests.ndjson',
      row: 1,
      pointer: '/channel',
    });
    expect(findingsRecord(await checked('en'))).toEqual(json);
  });
});
