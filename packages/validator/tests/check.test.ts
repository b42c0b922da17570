import type { Agency, RecordRule, Request } from '@daybook/types';
import type { Sight } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import type { CheckRule } from '../src/rules/rule.ts';
import { checkRecords } from './support/check-records.ts';
import { request } from './support/request.ts';

const agency = {
  record: 'agency',
  standard_version: '1.0',
  view: 'agency',
  revision: 1,
  agency_id: 'us-zz-qmrtwkla',
  source: { kind: 'own-log' },
  names: [{ no: 1, name: "Lake County Sheriff's Office" }],
  agency_type: 'sheriff',
  state: 'ZZ',
  government_id_missing: 'unknown',
  serves: [],
  time_zone: 'America/Los_Angeles',
  identifiers: [],
  facilities: [],
  possible_same: [],
};

/** A rule made up for a test: its messages are those of a shipped rule, whose id it borrows. */
function made(check: RecordRule<Request, Sight>['check'], severity: 'error' | 'flag' = 'error'): CheckRule {
  const rule: Omit<RecordRule<Request, Sight>, 'title' | 'why' | 'fix' | 'message' | 'since'> = {
    id: 'received-date-missing',
    scope: 'record',
    record: 'request',
    severity,
    check,
  };
  return rule;
}

const needsAgency = (severity: 'error' | 'flag') =>
  made((record, report, sight) => {
    const found: Agency | undefined = sight.agency(record.agency_id ?? '');
    if (found === undefined) sight.skip('agency-not-given');
    else report('/agency_id');
  }, severity);

describe('what others refer to', () => {
  test('is known to the rules when it comes first', async () => {
    const { findings, skipped } = await checkRecords([agency, request()], { rules: [needsAgency('error')] });
    expect(findings.map(({ row }) => row)).toEqual([2]);
    expect(skipped).toEqual([]);
  });

  test('is known to the rules when it comes last, too, and nothing is said twice', async () => {
    const records = [request(), request({ request_id: 'R-2', channel: 'emial' }), agency];
    const checked = await checkRecords(records, { rules: [needsAgency('error')] });
    expect(checked.findings.map(({ rule, row }) => `${row} ${rule}`)).toEqual([
      '1 received-date-missing',
      '2 received-date-missing',
      '2 unknown-code',
    ]);
    expect(checked.counts.error).toBe(3);
    expect(checked.records).toBe(3);
    expect(checked.skipped).toEqual([]);
  });

  test('that comes too late in a pipe leaves the check undone, and says so', async () => {
    const { skipped, verdict } = await checkRecords([request(), agency], {
      rules: [needsAgency('error')],
      canReadAgain: false,
    });
    expect(skipped).toEqual([
      {
        rule: 'received-date-missing',
        severity: 'error',
        reason: 'The record of the agency was not given. Name its file too, such as agencies.ndjson.',
        count: 1,
      },
    ]);
    expect(verdict).toBe('incomplete');
  });

  test('is the highest revision', async () => {
    const later = { ...agency, revision: 2, revision_reason: 'progress', time_zone: 'America/Denver' };
    const zones: (string | undefined)[] = [];
    const rule = made((_record, _report, sight) => zones.push(sight.zoneOf('us-zz-qmrtwkla')));
    await checkRecords([later, agency, request()], { rules: [rule] });
    expect(zones).toEqual(['America/Denver']);
  });

  test('is not believed where its own form is wrong', async () => {
    const { skipped } = await checkRecords([{ ...agency, state: 'Zz' }, request()], { rules: [needsAgency('flag')] });
    expect(skipped.map(({ count }) => count)).toEqual([1]);
  });
});

describe('the verdict', () => {
  const verdict = async (records: object[], rules: CheckRule[]) => (await checkRecords(records, { rules })).verdict;

  test('is valid where nothing was found', async () => expect(await verdict([request()], [])).toBe('valid'));
  test('is valid where flags were found', async () =>
    expect(await verdict([request()], [made((_, report) => report('/received_on'), 'flag')])).toBe('valid'));
  test('is valid where only a flag was skipped', async () =>
    expect(await verdict([request()], [needsAgency('flag')])).toBe('valid'));
  test('is incomplete where an error could not be looked for', async () =>
    expect(await verdict([request()], [needsAgency('error')])).toBe('incomplete'));
  test('is invalid where an error was found beside it', async () =>
    expect(await verdict([request({ channel: 'x' })], [needsAgency('error')])).toBe('invalid'));
});

describe('a value that is wrong already', () => {
  const everywhere = made((record, report) => {
    if (record.received_on === undefined) report('/received_on');
    for (const at of record.asks.keys()) report(`/asks/${at}`);
  });

  test('is neither missing nor judged again', async () => {
    const { findings } = await checkRecords([request({ received_on: 'soon' })], { rules: [everywhere] });
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
      'received-date-missing /asks/0',
      'not-a-date /received_on',
    ]);
  });

  test('that the reader could not read is neither missing nor judged', async () => {
    const record = request();
    delete record.received_on;
    delete record.channel;
    const { findings } = await checkRecords([record], { rules: [everywhere], unread: ['/received_on', '/channel'] });
    expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(['received-date-missing /asks/0']);
  });

  test('does not stop the check, whatever it is', async () => {
    for (const asks of [
      null,
      'x',
      [null],
      ['x'],
      [[]],
      {},
      [{ decisions: null }],
      [{ ask_no: 1, decisions: [null] }],
    ]) {
      const { verdict } = await checkRecords([request({ asks, source: null }), request({ request_id: 'R-2' })]);
      expect(verdict).toBe('invalid');
    }
  });
});

test('a rule that fails on a record of the right form is a fault of the program', async () => {
  const broken = made(() => {
    throw new TypeError('broken rule');
  });
  await expect(checkRecords([request()], { rules: [broken] })).rejects.toThrow('broken rule');
});

test('of one rule so many findings are kept, and all are counted', async () => {
  const records = Array.from({ length: 50 }, (_, at) =>
    request({ request_id: `R-${at}`, channel: at < 40 ? 'emial' : 'phoen' }),
  );
  const checked = await checkRecords(records, { rules: [], findings: 20 });
  expect(checked.findings.map(({ row }) => row)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  expect(checked.counts.error).toBe(50);
  expect(checked.totals_by_rule).toEqual({ 'unknown-code': 50 });
  expect(checked.causes.map(({ count, findings }) => [count, findings.length])).toEqual([
    [40, 20],
    [10, 1],
  ]);
});

test('findings stand in the order of files, rows and places', async () => {
  const records = [
    request({ channel: 'x', view: 'x' }),
    request({ channel: 'x' }),
    request({ supersedes: Array.from({ length: 12 }, (_, at) => `R ${at}`) }),
  ];
  const { findings, files } = await checkRecords(records, {
    rules: [],
    fileOf: (index) => (index === 1 ? 'a.ndjson' : 'b.ndjson'),
  });
  expect(findings.slice(0, 2).map(({ file, pointer }) => `${file} ${pointer}`)).toEqual([
    'b.ndjson /channel',
    'b.ndjson /view',
  ]);
  expect(findings.at(-1)?.file).toBe('a.ndjson');
  expect(findings.filter(({ row }) => row === 3).map(({ pointer }) => pointer)).toEqual(
    Array.from({ length: 12 }, (_, at) => `/supersedes/${at}`),
  );
  expect(files).toEqual([
    { file: 'b.ndjson', kind: 'request', records: 2, assumed: [] },
    { file: 'a.ndjson', kind: 'request', records: 1, assumed: [] },
  ]);
});

test('extensions that no register knows are listed as not checked', async () => {
  const records = [
    request({ extensions: { 'us-xx-a': {} } }),
    request({ request_id: 'R-2', extensions: { 'us-xx-a': {}, 'us-xx-b': {} } }),
  ];
  const { not_checked, verdict } = await checkRecords(records);
  expect(not_checked).toEqual([
    { what: 'extension', name: 'us-xx-a', file: 'records.ndjson', count: 2 },
    { what: 'extension', name: 'us-xx-b', file: 'records.ndjson', count: 1 },
  ]);
  expect(verdict).not.toBe('invalid');
});

test('the log is summed up in its own numbers', async () => {
  const { summary } = await checkRecords(
    [
      request({ received_on: '2026-03-29' }),
      request({ request_id: 'R-2', received_on: '2026-01-05' }),
      {
        ...request({
          request_id: 'R-3',
          direction: 'outbound-query',
          query: { system: 'ncic' },
          asks: [],
          instruments: [],
        }),
        requesting_component: undefined,
      },
    ],
    { rules: [] },
  );
  expect(summary).toEqual({
    requests: 2,
    other_entries: 1,
    asks: 2,
    first_received_on: '2026-01-05',
    last_received_on: '2026-03-29',
    decisions: { complied: 0, declined: 2, 'none-made': 0, 'not-recorded': 0, open: 0, 'not-read': 0 },
  });
});

test('progress is told while records pass', async () => {
  const told: number[] = [];
  const records = Array.from({ length: 2100 }, (_, at) => request({ request_id: `R-${at}` }));
  await checkRecords(records, { rules: [], onProgress: (count) => told.push(count) });
  expect(told).toEqual([1024, 2048]);
});
