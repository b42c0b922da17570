import { createHash } from 'node:crypto';
import type { Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { compareReleases, type ReleaseReader, releaseInMemory } from '../src/index.ts';
import { emptyLedger } from '../src/ledger/empty-ledger.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { type MadeRelease, makeRelease } from '../src/release/make-release.ts';
import type { ReleaseSettings } from '../src/release/release-settings.ts';
import { factsOf } from './support/fictional-facts.ts';
import { firstRelease } from './support/release-pair.ts';
import { settings } from './support/settings.ts';

const facts = factsOf('us-zz-fbqnlriq');
const { files, key } = firstRelease().publication;

interface Out {
  readonly made: MadeRelease;
  readonly reader: ReleaseReader;
  readonly manifest_sha256: string;
}

/** A release as `publish` makes it, without its seal and its forms for people. */
async function publish(asked: Partial<ReleaseSettings>, requests: readonly Request[], before?: Out): Promise<Out> {
  let no = 0;
  const made = await makeRelease(
    { ...facts, requests },
    { ...settings, ...asked },
    {
      ledger: before === undefined ? emptyLedger(facts.agency.agency_id) : after(before),
      sequence: (before?.made.statement.sequence ?? 0) + 1,
      chance: (bytes) => createHash('sha256').update(`${no++}`).digest().subarray(0, bytes),
      protect: async (reports) => reports,
      ...(before === undefined
        ? {}
        : { previous: { ...before.made.statement, ...before.made, ...before, rows: before.made.rows as never } }),
    },
  );
  const manifest = JSON.stringify({ daybook: { ...made.statement, files, key } });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const reader = releaseInMemory(`release-${made.statement.sequence}`, [
    { path: 'datapackage.json', bytes: bytes(manifest) },
    { path: 'log/requests.ndjson', bytes: bytes(made.rows.map((row) => `${JSON.stringify(row)}\n`).join('')) },
    ...made.reports.map((report) => ({
      path: `reports/${report.period.name}.json`,
      bytes: bytes(JSON.stringify(report)),
    })),
  ]);
  return { made, reader, manifest_sha256: createHash('sha256').update(manifest).digest('hex') };
}

/** The ledger when a release is out. */
function after({ made: { ledger, level, statement }, manifest_sha256 }: Out): Ledger {
  const { sequence, published_at, periods, embargo_days, thresholds } = statement;
  const release = { sequence, published_at, periods, level, embargo_days, manifest_sha256, ...thresholds };
  return { ...ledger, releases: [...ledger.releases, release] };
}

const corrected = (id: string, reason: Request['revision_reason']): Request[] => {
  const was = facts.requests.findLast(({ request_id }) => request_id === id);
  if (was === undefined || reason === undefined) return [];
  const asks = was.asks.map((ask) => ({
    ...ask,
    decisions: ask.decisions.map((one) => ({ ...one, decision: 'complied-partial' as const })),
  }));
  return [{ ...was, revision: was.revision + 1, revision_reason: reason, asks }];
};

test('a quarter that comes again with a correction is announced against an earlier release than the last, which is no alarm', async () => {
  const [first, second, third] = ['2026-07-28', '2026-10-28', '2026-11-28'].map((day) => `${day}T09:00:00-07:00`);
  const one = await publish({ published_at: first as string }, facts.requests);
  const two = await publish({ periods: ['2026-Q2'], published_at: second as string }, facts.requests, one);
  const requests = [...facts.requests, ...corrected('LKS-26-014', 'correction-decision')];
  const three = await publish({ periods: ['2026-Q1', '2026-Q2'], published_at: third as string }, requests, two);
  expect(three.made.statement.changes).toMatchObject([{ from_revision: 1, to_revision: 2 }]);
  const diff = await compareReleases(two.reader, three.reader);
  expect(diff).toMatchObject({ verdict: 'changed', periods_added: ['2026-Q1'] });
});

describe('of two releases that were made one after the other nothing is told to be silent', () => {
  test.each<[string, Partial<ReleaseSettings>, Partial<ReleaseSettings>, readonly Request[]]>([
    ['where nothing changed', {}, { published_at: '2026-09-30T09:00:00-07:00' }, []],
    [
      'where an entry was corrected',
      {},
      { published_at: '2026-09-30T09:00:00-07:00' },
      corrected('LKS-26-014', 'correction-decision'),
    ],
    ['where an entry was withdrawn', {}, {}, corrected('LKS-26-014', 'withdrawn-duplicate')],
    ['where an entry was expunged', {}, {}, corrected('LKS-26-014', 'expunged')],
    ['where an embargo is over', { published_at: '2026-04-02T09:00:00-07:00' }, {}, []],
    [
      'where a quarter came to it',
      {},
      { periods: ['2026-Q1', '2026-Q2'], published_at: '2026-10-28T09:00:00-07:00' },
      [],
    ],
    ['where another quarter stands alone', {}, { periods: ['2026-Q2'], published_at: '2026-10-28T09:00:00-07:00' }, []],
  ])('%s', async (_, first, second, more) => {
    const one = await publish(first, facts.requests);
    const two = await publish(second, [...facts.requests, ...more], one);
    const diff = await compareReleases(one.reader, two.reader);
    expect(diff?.not_compared).toEqual([]);
    expect(diff?.changes.filter(({ alarms }) => alarms !== undefined)).toEqual([]);
    const announced = [
      ...two.made.statement.changes.map(({ public_id }) => public_id),
      ...two.made.statement.report_changes.map(({ report_id }) => report_id),
    ];
    const told = diff?.changes.filter(
      ({ subject, reason }) => ['entry', 'report'].includes(subject) && reason !== undefined,
    );
    expect(told?.map(({ id }) => id).sort()).toEqual(announced.sort());
    expect(more.length).toBeLessThanOrEqual(announced.length);
  });
});
