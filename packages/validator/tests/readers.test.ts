import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Context } from '../src/check/context.ts';
import { looksAt, readerOf } from '../src/check/looks-at.ts';
import { rules } from '../src/rules.ts';
import { jsonOf, namesIn } from './support/case-files.ts';
import { checkRecords } from './support/check-records.ts';
import { publicCopy } from './support/public-copy.ts';
import { request } from './support/request.ts';

type Json = Record<string, unknown>;
interface Case {
  readonly records: readonly Json[];
  readonly today: string;
}

const casesOf = (id: string) => namesIn('rules', id).map((name) => ({ name, ...jsonOf<Case>('rules', id, name) }));
const randomId = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

test('rules on requests look at the log of the agency only, unless they name other readers', () => {
  const log = rules.find(({ id }) => id === 'received-date-missing');
  const open = rules.find(({ id }) => id === 'month-in-the-future');
  const report = rules.find(({ id }) => id === 'table-total-differs');
  const readers = ['agency', 'regulator', 'public'] as const;
  const of = (rule: typeof log) => readers.filter((reader) => rule !== undefined && looksAt(rule, reader));
  expect(of(log)).toEqual(['agency']);
  expect(of(open)).toEqual(['public']);
  expect(of(report)).toEqual(['agency', 'regulator', 'public']);
  expect([undefined, 'public', 'regulator:us-il-trust-act'].map(readerOf)).toEqual(['agency', 'public', 'regulator']);
});

describe.each(rules.filter(({ readers }) => readers?.includes('public')).map(({ id }) => id))('%s', (id) => {
  test('has an example of a public copy', () => {
    expect(casesOf(id).some(({ records }) => records.some(({ view }) => view === 'public'))).toBe(true);
  });
});

test('nothing is said of the public copies of requests of which nothing is said', async () => {
  const passing = rules.flatMap(({ id }) => casesOf(id).filter(({ name }) => name.startsWith('pass-')));
  const own = passing.flatMap(({ records, today, name }) =>
    records
      .filter(({ record, view }) => record === 'request' && view === 'agency')
      .map((one) => ({ one, today, name })),
  );
  expect(own.length).toBeGreaterThan(100);
  for (const [at, { one, name }] of own.entries()) {
    const copy = publicCopy(one, randomId(`${name} ${at}`));
    const { findings } = await checkRecords([{ ...copy, related_requests: [] }], { today: '2039-12-31' });
    // A day in a public entry, an entry about ICE custody: those a publisher leaves out.
    const left = findings.filter(({ rule }) => rule !== 'ice-custody-in-public-log');
    expect(left, `${name}: ${JSON.stringify(copy)}`).toEqual([]);
  }
});

test('a log and its public copy are one log: nothing stands in it twice', async () => {
  const own = request({ public_id: randomId('1') });
  const copy = publicCopy(own, randomId('1'));
  const { findings, summary, verdict } = await checkRecords([own, copy]);
  expect(findings).toEqual([]);
  expect(summary.requests).toBe(1);
  expect(verdict).toBe('valid');
});

test('a public copy alone is summed up too', async () => {
  const { summary } = await checkRecords([publicCopy(request(), randomId('1'))]);
  expect(summary).toMatchObject({ requests: 1, asks: 1, decisions: { declined: 1 } });
  expect(summary.first_received_on).toBeUndefined();
});

test('the own record of an agency goes before its public copy, whichever comes first and whatever its revision', () => {
  const record = { agency_id: 'us-zz-qmrtwkla', revision: 1, view: 'agency' };
  const copy = { ...record, revision: 7, view: 'public' };
  for (const order of [
    [record, copy],
    [copy, record],
  ]) {
    const known = new Context();
    for (const one of order) known.add({ kind: 'agency', record: one });
    expect(known.agency('us-zz-qmrtwkla')?.view).toBe('agency');
  }
});
