import { foldRecords } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attackRelease,
  type PreparedPublication,
  preparePublication,
  type ReleaseReader,
  releaseInMemory,
} from '../src/index.ts';
import { emptyLedger } from '../src/ledger/empty-ledger.ts';
import { ledgerText } from '../src/ledger/ledger-text.ts';
import { readLedger } from '../src/ledger/read-ledger.ts';
import type { ReleaseSettings } from '../src/release/release-settings.ts';
import { chance } from './support/chance.ts';
import { factsOf, profiles } from './support/fictional-facts.ts';
import { keyOf } from './support/key-of.ts';
import { settings } from './support/settings.ts';

const RELEASES: readonly Partial<ReleaseSettings>[] = [
  {},
  { periods: ['2026-Q1', '2026-Q2'], published_at: '2026-10-05T09:00:00-07:00' },
  { periods: ['2026-Q1', '2026-Q2'], published_at: '2026-11-05T09:00:00-07:00' },
];

/** Releases of a log that goes on, each of what stood in it by then; and what somebody learns who has them all. */
async function published(agency_id: string, ...logs: readonly (readonly Request[])[]) {
  const facts = factsOf(agency_id);
  const options = { key: keyOf(agency_id, agency_id), chance: chance(agency_id), law: profiles };
  let ledger = emptyLedger(agency_id);
  const readers: ReleaseReader[] = [];
  let last: PreparedPublication | undefined;
  for (const [at, requests] of logs.entries()) {
    const previous = readers.at(-1);
    const more = previous === undefined ? {} : { previous, others: readers.slice(0, -1) };
    last = await preparePublication(
      { ...facts, requests },
      { ...settings, ...RELEASES[at] },
      { ...options, ledger, ...more },
    );
    ledger = readLedger(ledgerText(last.ledger));
    readers.push(releaseInMemory(`release ${at + 1}`, last.files));
  }
  const attacked = await attackRelease(readers.at(-1) as ReleaseReader, { with: readers.slice(0, -1) });
  return { last: last as PreparedPublication, leaks: [...attacked.leaks, ...attacked.unsettled] };
}

test('a total of many look-ups that a governing body answered for after it was published goes out again', async () => {
  const agency_id = 'us-zz-zvsqhbwu';
  const { requests } = factsOf(agency_id);
  const early = requests.filter(({ request_id, revision }) => request_id !== 'TPD-26-03' || revision === 1);
  const { last, leaks } = await published(agency_id, early, requests);
  expect(last).toMatchObject({ isRefused: false, refusals: [] });
  expect(leaks).toEqual([]);
  expect(last.made.rows.find(({ quantity }) => quantity === 340)).toMatchObject({
    revision: 2,
    answers: [{ explanation: 'accepted-as-noted' }],
  });
});

describe('entries that show more than their action, since five of them are alike', () => {
  const agency_id = 'us-zz-fbqnlriq';
  const { requests } = factsOf(agency_id);
  let own: readonly Request[] = [];
  /** The log as it stood before their papers came. */
  let before: readonly Request[] = [];
  beforeAll(async () => {
    const { last } = await published(agency_id, requests, requests);
    const fine = new Set(last.made.rows.filter(isFine).map(({ public_id }) => public_id));
    const ids = last.ledger.entries.flatMap((one) => (fine.has(one.public_id) ? [one.request_id] : []));
    own = foldRecords(requests).current.filter(({ request_id }) => ids.includes(request_id));
    before = requests.map((one) => (ids.includes(one.request_id) ? without(one) : one));
  });
  const without = (one: Request): Request => ({
    ...one,
    instruments: [],
    asks: one.asks.map((ask) => ({ ...ask, federal_force: 'informal' as const })),
  });
  const goneOn = (one: Request): Request => ({ ...one, revision: one.revision + 1, revision_reason: 'progress' });
  const good = { last: { isRefused: false, refusals: [] }, leaks: [] };
  const papers = ({ last }: Awaited<ReturnType<typeof published>>) =>
    last.made.rows.filter((row) => isFine(row) && row.revision !== 1).map(({ instruments }) => instruments);

  test('show what they got together', async () => {
    const all = await published(agency_id, before, [...before, ...own.map(goneOn)]);
    expect(all).toMatchObject(good);
    expect(papers(all)).toEqual(Array.from({ length: 5 }, () => [{ no: 1, instrument: 'i-247a' }]));
  });

  test('show their action alone where one goes on by itself', async () => {
    const one = await published(agency_id, before, [...before, ...own.slice(0, 1).map(goneOn)]);
    expect(one).toMatchObject(good);
    expect(papers(one)).toEqual([]);
  });

  test('are not like others that came out later, although those look the same', async () => {
    const late = own.map((one) => {
      const { public_id: _id, revision_reason: _reason, ...rest } = one;
      return { ...rest, request_id: `${one.request_id}-late`, revision: 1 } as Request;
    });
    const log = [...before, ...late.map(without)];
    const some = [...own.slice(0, 3), ...late.slice(0, 3)];
    const mixed = await published(agency_id, before, log, [...log, ...some.map(goneOn)]);
    expect(mixed).toMatchObject(good);
    expect(papers(mixed)).toEqual([]);
  });
});

const isFine = ({ generalised, quantity }: Readonly<Record<string, unknown>>) =>
  generalised === false && quantity === undefined;
