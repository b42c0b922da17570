import {
  canonicalForm,
  createLaw,
  createQuarterlyReport,
  lawFilesOf,
  type ReportOptions,
  shippedLaw,
} from '@daybook/reports';
import type { NilScopeCode, QuarterlyReport, Request } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { aProfile, aProvision } from './made-up/a-profile.ts';
import { aRequest } from './made-up/a-request.ts';
import { aCounty, anAgency } from './made-up/an-agency.ts';
import { schemaFaults } from './made-up/schema-faults.ts';

const sha = 'a'.repeat(64);
const make = (records: readonly { record: string }[], options: Partial<ReportOptions> = {}) => {
  const maker = createQuarterlyReport({ agency: anAgency(), period: '2026-Q1', as_of: '2026-04-20', ...options });
  for (const record of records) maker.take(record);
  return maker;
};
const nilOf = (...scopes: NilScopeCode[]): QuarterlyReport['nil'] =>
  scopes.map((scope) => ({ scope, certified_on: '2026-04-15', office: 'Records Division' }));

describe('a certificate that there was none', () => {
  test('stands in the report of a log without any', () => {
    const maker = make([aRequest({ received_on: '2026-05-01' })], { nil: nilOf('all-requests') });
    const report = maker.finish({ log_sha256: sha });
    expect([maker.contradicted(), report.nil, report.basis.kind, report.balance?.received]).toEqual([
      [],
      nilOf('all-requests'),
      'derived',
      0,
    ]);
  });

  test('is contradicted by entries in force of the period, each scope by its own', () => {
    const log = [
      aRequest({ request_id: '1', instruments: [{ no: 1, instrument: 'i-247a', probable_cause: [] }] }),
      aRequest({ request_id: '2', revision: 2, revision_reason: 'withdrawn-duplicate' }),
      aRequest({ request_id: '3', direction: 'outbound-query', asks: [], query: { system: 'lesc' } }),
    ];
    const scopes = ['all-requests', 'detainers', 'information-requests', 'queries', 'transfers', 'costs'] as const;
    expect(make(log, { nil: nilOf(...scopes) }).contradicted()).toEqual([
      { scope: 'all-requests', count: 1 },
      { scope: 'detainers', count: 1 },
      { scope: 'queries', count: 1 },
    ]);
    expect(make(log).contradicted()).toEqual([]);
  });

  test('stands alone where no log is kept: no table of zeros is made', () => {
    const report = make([], { nil: nilOf('all-requests') }).finish();
    expect(schemaFaults('quarterly-report', report)).toEqual([]);
    expect([report.basis, report.tables, report.balance]).toEqual([
      { kind: 'aggregate-only', releases: [], law: [] },
      [],
      undefined,
    ]);
    expect(report.not_reported.slice(0, 2).map(({ part }) => part)).toEqual(['tables', 'balance']);
  });
});

describe('the next revision of a report', () => {
  const corrected = (id: string, reason: Request['revision_reason']) =>
    aRequest({ request_id: id, revision: 2, ...(reason === undefined ? {} : { revision_reason: reason }) });
  const before = [corrected('1', 'correction-coding')];
  const after = [...before, corrected('2', 'correction-coding'), corrected('3', 'withdrawn-duplicate')];
  const first = make(before).finish({ log_sha256: sha });
  const next = { revision: 2, revision_reason: 'progress', previous_sha256: sha } as const;

  test('lists the corrections that came since', () => {
    const report = make([first, ...after], next).finish({ log_sha256: sha });
    expect(first.corrections).toEqual([{ reason: 'correction-coding', entries: 1 }]);
    expect(report.corrections).toEqual([
      { reason: 'correction-coding', entries: 1 },
      { reason: 'withdrawn-duplicate', entries: 1 },
    ]);
    expect(report).toMatchObject(next);
  });

  test('does not tell which are new where an earlier revision is not at hand', () => {
    const third = { ...next, revision: 3 };
    const second = make([first, ...after], next).finish({ log_sha256: sha });
    expect(make([first, second, ...after], third).finish().corrections).toEqual([]);
    expect(make([first, second, ...after], third).finish().not_reported).not.toContainEqual({
      part: 'corrections',
      reason: 'not-collected',
    });
    expect(make([second, ...after], third).finish().not_reported).toContainEqual({
      part: 'corrections',
      reason: 'not-collected',
    });
  });
});

describe('what others released of the same agency', () => {
  const released = (id: string, dated_on: string, release_id = 'r-1'): Request => {
    const { received_on: _, ...rest } = aRequest({
      request_id: id,
      source: { kind: 'federal-release', release_id, file_sha256: sha, row: 2 },
      instruments: [
        { no: 1, instrument: 'i-247a', dated_on: dated_on as `${number}-${number}-${number}`, probable_cause: [] },
      ],
    });
    return rest;
  };

  test('is counted apart for each release, by the date on the paper, and no reason is made up', () => {
    const report = make([
      aRequest({ request_id: 'own' }),
      released('a', '2026-01-05'),
      released('b', '2026-03-31'),
      released('c', '2026-04-01'),
      released('d', '2026-02-01', 'r-2'),
      released('e', '2025-02-01', 'r-3'),
    ]).finish({ log_sha256: sha });
    const count = { source_kind: 'federal-release', measure: 'requests-by-instrument', unit: 'requests' };
    const more = { placed_by: 'instrument-dated', explanations: [] };
    expect(report.outside_counts).toEqual([
      { ...count, ...more, release_id: 'r-1', value: 2 },
      { ...count, ...more, release_id: 'r-2', value: 1 },
    ]);
    expect(report.balance?.received).toBe(1);
  });

  test('is not reported where no release is at hand', () => {
    expect(
      make([aRequest()])
        .finish({ log_sha256: sha })
        .not_reported.map(({ part }) => part),
    ).toContain('outside_counts');
  });
});

describe('changes of law and policy', () => {
  const provision = (from: string, to?: string, status = 'in-force') =>
    aProvision({ from: from as never, status: status as never, ...(to === undefined ? {} : { to: to as never }) });
  const changesOf = (...provisions: ReturnType<typeof aProvision>[]) => {
    const law = createLaw({ profiles: [aProfile({ provisions })], jurisdictions: [aCounty()], agencies: [anAgency()] });
    return make([aRequest()], { law })
      .finish({ log_sha256: sha })
      .policy_changes.map(({ status, changed_on }) => `${status} ${changed_on}`);
  };

  test('are those that began or ended in the period, from the first day that knows them', () => {
    expect(
      changesOf(
        provision('2026-03-31'),
        provision('2025-01-01', '2026-01-31'),
        provision('2025-12-31'),
        provision('2025-01-01', '2026-03-31'),
        provision('2026-01-01'),
      ),
    ).toEqual(['in-force 2026-01-01', 'repealed 2026-02-01', 'in-force 2026-03-31']);
  });

  test('are not what is pending or stopped by a court', () => {
    expect(
      changesOf(provision('2026-02-01', undefined, 'pending'), provision('2026-02-01', undefined, 'enjoined')),
    ).toEqual([]);
  });

  test('are not known without the law of the place', () => {
    expect(
      make([aRequest()])
        .finish({ log_sha256: sha })
        .not_reported.map(({ part }) => part),
    ).toContain('policy_changes');
  });
});

describe('the law files that a report names', () => {
  const law = createLaw({ profiles: shippedLaw, jurisdictions: [aCounty()], agencies: [anAgency()] });

  test('are those of the places over the agency, each by the fingerprint of its text', () => {
    expect(lawFilesOf(law, anAgency().agency_id, new Map())).toEqual([
      { law_id: 'us', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(lawFilesOf(law, anAgency().agency_id, new Map([['us', sha]]))).toEqual([{ law_id: 'us', sha256: sha }]);
    expect(lawFilesOf(law, 'us-zz-nobodyis', new Map())).toEqual([]);
  });
});

test('the canonical form of a record does not depend on the order of its keys', () => {
  expect(canonicalForm({ b: [1, { d: 'é', c: true }], a: undefined, aa: null })).toBe(
    '{"aa":null,"b":[1,{"c":true,"d":"é"}]}',
  );
  expect(canonicalForm({ x: 1, y: 2 })).toBe(canonicalForm({ y: 2, x: 1 }));
});
