import { createHash } from 'node:crypto';
import type { Request } from '@daybook/types';
import { validate } from '@daybook/validator';
import { describe, expect, test } from 'vitest';
import { emptyLedger } from '../src/ledger/empty-ledger.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { ledgerText } from '../src/ledger/ledger-text.ts';
import { readLedger } from '../src/ledger/read-ledger.ts';
import { type MadeRelease, makeRelease } from '../src/release/make-release.ts';
import type { PreviousRelease } from '../src/release/previous-release.ts';
import type { ReleaseSettings } from '../src/release/release-settings.ts';
import { examplesOf } from './support/example-log.ts';
import { factsOf } from './support/fictional-facts.ts';
import { settings } from './support/settings.ts';

const facts = factsOf('us-zz-fbqnlriq');

/** Chance that can be foreseen: a test alone may do that. */
function chanceOf(seed: string) {
  let no = 0;
  return (bytes: number) => createHash('sha256').update(`${seed} ${no++}`).digest().subarray(0, bytes);
}

interface Step {
  readonly requests?: readonly Request[];
  readonly settings?: Partial<ReleaseSettings>;
  readonly ledger?: Ledger;
  readonly previous?: MadeRelease;
  readonly sequence?: number;
  readonly chance?: string;
}

function make({ requests = facts.requests, ledger, previous, sequence, chance = 'first', ...step }: Step = {}) {
  return makeRelease(
    { ...facts, requests },
    { ...settings, ...step.settings },
    {
      ledger: ledger ?? emptyLedger(facts.agency.agency_id),
      sequence: sequence ?? 1,
      chance: chanceOf(chance),
      protect: async (reports) => reports,
      ...(previous === undefined ? {} : { previous: asRead(previous) }),
    },
  );
}

/** What anybody reads of a release. */
function asRead({ rows, reports, regimes, statement }: MadeRelease): PreviousRelease {
  const { agency_id, sequence, periods } = statement;
  const stated = { agency_id, sequence, periods };
  return {
    ...stated,
    manifest_sha256: '1'.repeat(64),
    rows: rows as unknown as PreviousRelease['rows'],
    reports,
    regimes,
  };
}

/** The ledger after a release went out, read back from its file. */
function after({ ledger, level, statement }: MadeRelease): Ledger {
  const { sequence, published_at, periods, embargo_days, thresholds } = statement;
  const release = { sequence, published_at, periods, level, embargo_days, manifest_sha256: '1'.repeat(64) };
  return readLedger(ledgerText({ ...ledger, releases: [...ledger.releases, { ...release, ...thresholds }] }));
}

const entry = (id: string) => facts.requests.filter(({ request_id }) => request_id === id);
const newest = (id: string) => entry(id).at(-1) as Request;
const idOf = (ledger: Ledger, id: string) => ledger.entries.find(({ request_id }) => request_id === id)?.public_id;

describe('the first release', () => {
  test('holds the log as the fictional sheriff published it', async () => {
    const { rows, statement, refusals } = await make();
    expect(rows).toEqual(examplesOf('publications/larkmere-sheriff-2026-q1/requests.ndjson'));
    expect(refusals).toEqual([]);
    expect(statement).toMatchObject({ sequence: 1, changes: [], report_changes: [], generalised_rows: 16 });
  });

  test('made again with its ledger is the same, and draws nothing', async () => {
    const first = await make();
    const again = await make({ ledger: after(first), sequence: 1, chance: 'another' });
    expect(again).toEqual(first);
  });

  test('draws ids and salts that have nothing to do with the entries', async () => {
    const nameless = facts.requests.map(({ public_id: _, ...request }) => request as Request);
    const [one, two] = [await make({ requests: nameless }), await make({ requests: nameless, chance: 'second' })];
    const ids = new Set([...one.rows, ...two.rows].map(({ public_id }) => public_id));
    expect(ids.size).toBe(2 * one.rows.length);
    expect(one.rows.map(({ public_id }) => public_id)).toEqual(one.rows.map(({ public_id }) => public_id).sort());
    const hashes = new Set([...one.ledger.commitments, ...two.ledger.commitments].map(({ sha256 }) => sha256));
    expect(hashes.size).toBe(one.ledger.commitments.length + two.ledger.commitments.length);
  });
});

describe('the release after it', () => {
  const published_at = '2026-09-30T09:00:00-07:00';

  test('says nothing where nothing changed, and gives the report as it was', async () => {
    const first = await make();
    const second = await make({ ledger: after(first), previous: first, sequence: 2, settings: { published_at } });
    expect(second.statement).toMatchObject({ sequence: 2, changes: [], report_changes: [] });
    expect(second.rows).toEqual(first.rows);
    expect(second.reports).toEqual(first.reports);
    expect(second.commitments).toEqual(first.commitments);
  });

  test('has each correction as the next revision of row and report, with its reason', async () => {
    const first = await make();
    const was = newest('LKS-26-014');
    const corrected: Request = {
      ...was,
      revision: was.revision + 1,
      revision_reason: 'correction-decision',
      asks: was.asks.map((ask) => ({
        ...ask,
        decisions: ask.decisions.map((one) => ({ ...one, decision: 'complied-partial' as const })),
      })),
    };
    const second = await make({
      requests: [...facts.requests, corrected],
      ledger: after(first),
      previous: first,
      sequence: 2,
      settings: { published_at },
    });
    const public_id = idOf(second.ledger, 'LKS-26-014') ?? '';
    const change = { from_revision: 1, to_revision: 2, reason: 'correction-decision' };
    expect(second.statement.changes).toEqual([{ public_id, ...change }]);
    expect(second.rows.find((row) => row.public_id === public_id)).toMatchObject({
      revision: 2,
      revision_reason: 'correction-decision',
      asks: [{ decisions: [{ decision: 'complied-partial' }] }],
    });
    const report_id = 'us-zz-fbqnlriq-2026-q1-own-log';
    expect(second.statement.report_changes).toEqual([{ report_id, ...change }]);
    expect(second.reports).toMatchObject([{ revision: 2, revision_reason: 'correction-decision' }]);
    // Both revisions are committed to, the one that was published before unchanged.
    const commitments = second.commitments.filter((one) => one.public_id === public_id);
    expect(commitments.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(first.commitments).toContainEqual(commitments[0]);
  });

  test('shows an outcome when its embargo is over, and says so', async () => {
    const first = await make({ settings: { published_at: '2026-04-02T09:00:00-07:00' } });
    const second = await make({ ledger: after(first), previous: first, sequence: 2 });
    const reasons = new Set(second.statement.changes.map(({ reason }) => reason));
    expect(first.rows.some(({ not_yet_public }) => not_yet_public === true)).toBe(true);
    expect(second.rows.some(({ not_yet_public }) => not_yet_public === true)).toBe(false);
    expect(reasons).toContain('released-from-embargo');
    expect([...reasons].filter((reason) => !['released-from-embargo', 'progress'].includes(reason))).toEqual([]);
  });

  test('drops the row of an entry whose line of the ledger was destroyed with it, and says that it was expunged', async () => {
    const first = await make();
    const ledger = after(first);
    const public_id = idOf(ledger, 'LKS-26-014');
    const second = await make({
      requests: facts.requests.filter(({ request_id }) => request_id !== 'LKS-26-014'),
      ledger: { ...ledger, entries: ledger.entries.filter((one) => one.public_id !== public_id) },
      previous: first,
      sequence: 2,
      settings: { published_at },
    });
    expect(second.refusals).toEqual([]);
    expect(second.statement.changes).toEqual([{ public_id, from_revision: 1, to_revision: 2, reason: 'expunged' }]);
    expect(JSON.stringify([second.rows, second.ledger.entries])).not.toContain(public_id);
    // The chain of the journal still holds every link.
    expect(second.ledger.commitments.slice(0, ledger.commitments.length)).toEqual(ledger.commitments);
  });
});

describe('a release is refused', () => {
  const cases: readonly [string, string, (requests: readonly Request[]) => readonly Request[]][] = [
    [
      'where an entry reads otherwise under its old revision',
      'changed-without-revision',
      (requests) =>
        requests.map((one) =>
          one.request_id === 'LKS-26-014' ? ({ ...one, received_on: '2026-02-03' } as Request) : one,
        ),
    ],
    [
      'where an entry that was published is gone',
      'published-entry-missing',
      (requests) => requests.filter(({ request_id }) => request_id !== 'LKS-26-014'),
    ],
    [
      'where a published entry went to a quarter that is not in it',
      'moved-to-another-quarter',
      (requests) => [
        ...requests,
        {
          ...newest('LKS-26-014'),
          revision: 2,
          revision_reason: 'correction-data-entry',
          received_on: '2026-04-02',
        } as Request,
      ],
    ],
  ];
  test.each(cases)('%s', async (_, id, change) => {
    const first = await make();
    const { refusals } = await make({
      requests: change(facts.requests),
      ledger: after(first),
      previous: first,
      sequence: 2,
    });
    expect(refusals).toMatchObject([{ id, request_ids: ['LKS-26-014'] }]);
  });
});

test('a report that the law asks the agency to publish is in it, without what tells of persons', async () => {
  const ostrand = factsOf('us-zz-znnyprhs');
  const { regimes, statement } = await makeRelease(ostrand, settings, {
    ledger: emptyLedger(ostrand.agency.agency_id),
    sequence: 1,
    chance: chanceOf('ostrand'),
    protect: async (reports) => reports,
  });
  expect(statement.regimes).toEqual(['us-zz-custody-act']);
  const [report] = regimes;
  expect(report?.period.name).toBe('2026-Q1');
  // Each request with its days, and transfers by the offense of the person.
  expect(report?.tables_left_out).toEqual(['each-request', 'transfers']);
  expect(report?.tables.map(({ table_id }) => table_id)).toEqual(['decisions', 'holds', 'queries']);
  const queries = report?.tables.find(({ table_id }) => table_id === 'queries');
  expect(queries?.rows.map(({ cells }) => cells)).toEqual([['answered'], ['no-response']]);
  const bytes = new TextEncoder().encode(JSON.stringify(report));
  const { findings } = await validate({ name: 'report.json', bytes }, { today: '2026-07-28' });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a log that holds its records twice gives the same release', async () => {
  const settingsThen = { settings: { published_at: '2026-04-02T09:00:00-07:00' } };
  const once = await make(settingsThen);
  const twice = await make({ ...settingsThen, requests: [...facts.requests, ...facts.requests] });
  expect(twice.rows).toEqual(once.rows);
  const figures = ({ reports }: MadeRelease) => reports.map(({ tables, balance }) => ({ tables, balance }));
  expect(figures(twice)).toEqual(figures(once));
});
