import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication, Request } from '@daybook/types';
import { beforeAll, describe, expect, test } from 'vitest';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder, file } = madeFolder();
const AGENCY = 'us-zz-fbqnlriq';
const words = file('words.txt', 'ladder copper violin\n');
const at = (name: string) => join(folder, name);
const records = at('records');
const log = join(records, 'logs/larkmere-sheriff/requests.ndjson');
const APPROVED = ['--approved', 'reviewer=2026-07-24', 'publisher=2026-07-28'];
const FIRST = '2026-07-28T09:00:00-07:00';
const publish = (name: string, ...more: string[]) =>
  daybook(
    ...['publish', records, '--agency', AGENCY, '--passphrase-file', words, '--out', at(name), '--quiet'],
    ...more,
  );
const first = (name: string) => publish(name, '--period', '2026-Q1', '--published-at', FIRST, ...APPROVED);

/** Every file of a folder with its bytes. */
const bytesOf = (name: string) =>
  Object.fromEntries(
    readdirSync(at(name), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name))
      .map((path) => [path.slice(at(name).length + 1), readFileSync(path).toString('base64')]),
  );
const statementOf = (name: string) =>
  (JSON.parse(readFileSync(join(at(name), 'datapackage.json'), 'utf8')) as { readonly daybook: Publication }).daybook;

beforeAll(async () => {
  const isOwn = (path: string) => !/\/(?:publications|reports|statutory-reports)$/.test(path);
  cpSync(examples, records, { recursive: true, filter: isOwn });
  const key = join(records, '_daybook.key.json');
  await daybook('keys', 'init', '--agency', AGENCY, '-o', key, '--passphrase-file', words);
}, 60_000);

describe('daybook publish', () => {
  test('makes a release of a quarter: records that pass the check, signed and counted', async () => {
    const { code, out, talk } = await first('q1');
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toMatch(/^Release 1 of 2026-Q1: 24 entries, \d+ files in /);
    expect(statementOf('q1')).toMatchObject({ sequence: 1, agency_id: AGENCY, generalised_rows: 16, changes: [] });
    const checked = await daybook('validate', at('q1'), '--today', '2026-07-28');
    expect(checked.out).toMatch(/Valid: 0 errors, 0 warnings/);
  });

  test('gives the same bytes again from the same folder, ledger and moment', async () => {
    const bytes = bytesOf('q1');
    const ledger = readFileSync(join(records, '_daybook-ledger.ndjson'));
    expect((await first('q1')).code).toBe(0);
    rmSync(at('q1'), { recursive: true });
    expect((await first('q1')).code).toBe(0);
    expect(bytesOf('q1')).toEqual(bytes);
    expect(readFileSync(join(records, '_daybook-ledger.ndjson'))).toEqual(ledger);
  });

  test('never writes over anything, and leaves no half release', async () => {
    const { code, talk } = await publish('records', '--period', '2026-Q1', '--published-at', FIRST, ...APPROVED);
    expect({ code, talk }).toEqual({
      code: 2,
      talk: `${records} is there already. A release is never written over: name a new folder with --out.\n`,
    });
    const blocked = await publish('words.txt/q1', '--period', '2026-Q1', '--published-at', FIRST, ...APPROVED);
    expect(blocked.code).toBe(2);
    expect(blocked.talk).toMatch(/cannot be made, because a file stands in its way|could not be written/);
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('follows the release before: a correction is a new revision with its reason', async () => {
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    const was = lines.map((line) => JSON.parse(line) as Request).find((one) => one.request_id === 'LKS-26-014');
    if (was === undefined) throw new Error('There is no such entry.');
    const [ask] = was.asks;
    const decisions = ask?.decisions.map((one) => ({ ...one, decision: 'complied-partial' }));
    const corrected = { ...was, revision: 2, revision_reason: 'correction-decision', asks: [{ ...ask, decisions }] };
    appendFileSync(log, `${JSON.stringify(corrected)}\n`);
    const second = ['--period', '2026-Q1', '2026-Q2', '--published-at', '2026-10-01T09:00:00-07:00', ...APPROVED];
    const alone = await publish('q2', ...second);
    expect(alone).toMatchObject({ code: 1, out: '' });
    expect(alone.talk).toMatch(/another release as the one before this[\s\S]*--previous/);
    const { code, out } = await publish('q2', ...second, '--previous', at('q1'));
    expect(code).toBe(0);
    expect(out).toMatch(/^Release 2 of 2026-Q1, 2026-Q2: 44 entries/);
    const { sequence, changes, report_changes, previous } = statementOf('q2');
    expect(sequence).toBe(2);
    expect(previous).toMatch(/^[0-9a-f]{64}$/);
    expect(changes.filter(({ reason }) => reason === 'correction-decision')).toMatchObject([
      { from_revision: 1, to_revision: 2 },
    ]);
    expect(report_changes).toMatchObject([{ report_id: `${AGENCY}-2026-q1-own-log`, reason: 'correction-decision' }]);
  });

  test('refuses an entry that was changed in silence, and names it to the agency', async () => {
    const text = readFileSync(log, 'utf8');
    const changed = text.replace(/^.*"LKS-26-007".*$/m, (line) =>
      line.replace(/"channel":"[a-z-]+"/, '"channel":"email"'),
    );
    expect(changed).not.toBe(text);
    writeFileSync(log, changed);
    const { code, talk } = await publish(
      'q4',
      '--period',
      '2026-Q1',
      '--previous',
      at('q2'),
      '--with',
      at('q1'),
      ...APPROVED,
    );
    writeFileSync(log, text);
    expect(code).toBe(1);
    expect(talk).toMatch(/^Nothing was published\.\n\nEntries read otherwise[\s\S]*LKS-26-007/);
    expect(existsSync(at('q4'))).toBe(false);
  });

  test('wants every earlier release of the year, because an attacker has them', async () => {
    const third = ['--period', '2026-Q2', '--published-at', '2026-11-20T09:00:00-08:00', ...APPROVED];
    const alone = await publish('q3', ...third, '--previous', at('q2'));
    expect(alone.code).toBe(1);
    expect(alone.talk).toMatch(/Earlier releases of the same year were not given: number 1[\s\S]*--with/);
    expect(await publish('q3', ...third, '--previous', at('q2'), '--with', at('q1'))).toMatchObject({
      code: 0,
      talk: '',
    });
    const { code, out } = await daybook('verify', at('q3'), '--previous', at('q2'), '--previous', at('q1'));
    expect(
      out
        .split('\n')
        .filter((line) => line.startsWith('✖'))
        .join(),
      out,
    ).toBe('');
    // The key was not given, and is that of the release before.
    expect(code).toBe(0);
  });

  test('wants the quarter of a correction in it, and says in the report why its figures moved', async () => {
    const before = readFileSync(log, 'utf8');
    const was = before
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Request)
      .find((one) => one.request_id === 'LKS-26-007');
    const corrected = { ...was, revision: 2, revision_reason: 'correction-data-entry', channel: 'fax' };
    writeFileSync(log, `${before}${JSON.stringify(corrected)}\n`);
    const earlier = ['--previous', at('q3'), '--with', at('q1'), at('q2'), ...APPROVED];
    const without = await publish(
      'q5',
      '--period',
      '2026-Q2',
      '--published-at',
      '2026-11-21T09:00:00-08:00',
      ...earlier,
    );
    expect(without.code).toBe(1);
    expect(without.talk).toMatch(/LKS-26-007[\s\S]*add 2026-Q1 to --period/);
    const both = ['--period', '2026-Q1', '2026-Q2', '--published-at', '2026-11-21T09:00:00-08:00', ...earlier];
    expect(await publish('q5', ...both)).toMatchObject({ code: 0, talk: '' });
    expect(statementOf('q5').report_changes).toMatchObject([
      { report_id: `${AGENCY}-2026-q1-own-log`, reason: 'correction-data-entry' },
    ]);
  });

  test('a quarter without entries after one with entries is verified too', async () => {
    const none = ['--period', '2026-Q3', '--nil', 'all-requests', '--office', 'Records Division'];
    const earlier = ['--previous', at('q5'), '--with', at('q1'), at('q2'), at('q3'), ...APPROVED];
    const { code, talk } = await publish('q6', ...none, '--published-at', '2026-11-22T09:00:00-08:00', ...earlier);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    const { out } = await daybook('verify', at('q6'), '--previous', at('q5'));
    expect(
      out.split('\n').filter((line) => line.startsWith('✖')),
      out,
    ).toEqual([]);
  });

  test('waits for no other publication: the ledger is held by one at a time', async () => {
    const lock = file('records/_daybook-ledger.ndjson.lock', '1\n');
    const { code, talk } = await publish('q4', '--period', '2026-Q1', '--previous', at('q6'), ...APPROVED);
    rmSync(lock);
    expect(code).toBe(2);
    expect(talk).toMatch(/Another publication is being made with this ledger[\s\S]*delete .*ledger\.ndjson\.lock/);
    expect(existsSync(at('q4'))).toBe(false);
  });

  test('builds on no earlier release that is not as it was published', async () => {
    const copy = at('copy');
    cpSync(at('q3'), copy, { recursive: true });
    appendFileSync(join(copy, 'log/requests.ndjson'), '{"torn"\n');
    const { code, talk } = await publish('q4', '--period', '2026-Q2', '--previous', copy, ...APPROVED);
    expect({ code, talk }).toMatchObject({ code: 2, talk: expect.stringContaining(`Type: daybook verify ${copy}`) });
    const none = await publish('q4', '--period', '2026-Q2', '--previous', records, ...APPROVED);
    expect(none).toMatchObject({ code: 2, talk: expect.stringContaining('is no release') });
  });

  test('refuses records that are not valid, and says what to type', async () => {
    const broken = file('records/zz-broken.json', '{"record":"agency"}');
    const { code, talk } = await publish('q4', '--period', '2026-Q1', '--previous', at('q6'), ...APPROVED);
    rmSync(broken);
    expect(code).toBe(1);
    expect(talk).toMatch(
      /^Nothing was published: the records have to be valid first\.\n[\s\S]*Type: daybook validate /,
    );
  });
});

test('an agency that received nothing certifies it, and publishes that', async () => {
  const silent = at('silent');
  for (const name of ['agencies.ndjson', 'jurisdictions.ndjson', 'law'])
    cpSync(join(examples, name), join(silent, name), { recursive: true });
  const none = ['--nil', 'all-requests', '--office', 'Records Division'];
  const { code, out, talk } = await daybook(
    ...['publish', silent, '--agency', AGENCY, '--passphrase-file', words, '--quiet', '--period', '2026-Q1'],
    ...[
      '--key',
      join(records, '_daybook.key.json'),
      '--out',
      at('none'),
      '--published-at',
      FIRST,
      ...APPROVED,
      ...none,
    ],
  );
  expect({ code, talk }).toEqual({ code: 0, talk: '' });
  expect(out).toMatch(/^Release 1 of 2026-Q1: 0 entries/);
  const report = JSON.parse(readFileSync(join(at('none'), 'reports/2026-Q1.json'), 'utf8'));
  expect(report.nil).toEqual([{ scope: 'all-requests', certified_on: '2026-07-28', office: 'Records Division' }]);
  const checked = await daybook('validate', at('none'), '--today', '2026-07-28');
  expect(checked.out).toMatch(/Valid: 0 errors, 0 warnings/);
});
