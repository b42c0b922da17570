import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tables } from '@daybook/files';
import { readPath } from '@daybook/files/node';
import {
  compareYear,
  createLaw,
  createQuarterlyReport,
  createRegimeReport,
  foldRecords,
  isCounted,
  type LawSources,
  recount,
  rollUp,
} from '@daybook/reports';
import type {
  Agency,
  Agreement,
  Jurisdiction,
  LegalProfile,
  QuarterlyReport,
  RecordKind,
  Regime,
  RegimeReport,
  Request,
} from '@daybook/types';
import { describe, expect, test } from 'vitest';

const schemas = new URL('../../../schemas/', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, schemas));
const jsonOf = <T>(path: string) => JSON.parse(textOf(path).toString()) as T;
const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

const { tables } = jsonOf<{ tables: Tables }>('v1/tables.json');
const read = new Map<RecordKind, object[]>();
// What was published is counted from copies that say less.
for await (const batch of readPath(fileURLToPath(new URL('v1/examples', schemas)), { tables }))
  for (const reading of batch)
    if ('record' in reading && (reading.record.view ?? 'agency') === 'agency')
      read.set(reading.kind, [...(read.get(reading.kind) ?? []), reading.record]);

const all = <T>(kind: RecordKind) => (read.get(kind) ?? []) as T[];
const log = all<Request>('request');
const agreements = all<Agreement>('agreement');
const agencies = foldRecords(all<Agency>('agency')).current;
const jurisdictions = foldRecords(all<Jurisdiction>('jurisdiction')).current;
const profiles = [jsonOf<LegalProfile>('law/us.json'), ...all<LegalProfile>('legal-profile')];
const law = createLaw({ profiles, jurisdictions, agencies } satisfies LawSources);
// Reports of context hold numbers that somebody typed; the reports that count a log take them in.
const reports = all<QuarterlyReport>('quarterly-report').filter(({ basis }) => basis.kind !== 'context-only');
const agencyOf = ({ agency_id }: QuarterlyReport) => agencies.find((agency) => agency.agency_id === agency_id);
const counted = reports.flatMap((report) => {
  const agency = agencyOf(report);
  return agency === undefined ? [] : [{ id: report.report_id, report, agency }];
});

describe('the report that the law of the fictional state asks for', () => {
  // Worked out by hand from the log: every row and figure of it.
  const [report] = all<RegimeReport>('regime-report');
  const regime = all<Regime>('regime').find(({ regime_id }) => regime_id === report?.regime.regime_id);
  const agency = agencies.find(({ agency_id }) => agency_id === report?.agency_id);

  test('is what its log gives', () => {
    if (report === undefined || regime === undefined || agency === undefined)
      throw new Error('There is no such report.');
    const { period, as_of, prepared_by_office = '', basis } = report;
    const maker = createRegimeReport(regime, { agency, period: period.name, as_of, law, prepared_by_office });
    for (const record of [...log, ...reports]) maker.take(record);
    const { log_sha256 = '' } = basis;
    expect(maker.finish({ log_sha256 })).toEqual(report);
  });
});

describe.each(counted)('$id', ({ report, agency }) => {
  // The reports are kept by hand beside the logs, as an agency's are: here is what holds them together.
  test('counts what the log holds', () => {
    const { differences, not_recounted, rows } = recount(report, log, { agency, law });
    expect({ differences, not_recounted, rows }).toEqual({
      differences: [],
      not_recounted: [],
      rows: report.basis.rows,
    });
  });

  test('is what is made from the log and what its office states', () => {
    const { basis, source_kind, as_of, nil, context, policy_changes, outside_counts } = report;
    const { prepared_by_office, published_on, period } = report;
    const expenditures = report.expenditures.filter((line) => line.basis !== 'log');
    const isStated = (part: QuarterlyReport['not_reported'][number]['part']) =>
      report.not_reported.every((one) => one.part !== part);
    const maker = createQuarterlyReport({
      ...{ agency, as_of, source_kind, nil, period: period.name, law_files: basis.law },
      ...(basis.law.length > 0 ? { law } : {}),
      ...(isStated('context') ? { context } : {}),
      ...(isStated('expenditures') ? { expenditures } : {}),
      ...(isStated('policy_changes') ? { policy_changes } : {}),
      ...(isStated('outside_counts') ? { outside_counts } : {}),
      ...(prepared_by_office === undefined ? {} : { prepared_by_office }),
      ...(published_on === undefined ? {} : { published_on }),
    });
    for (const record of [...agreements, ...log]) maker.take(record);
    const made = maker.finish(basis.log_sha256 === undefined ? {} : { log_sha256: basis.log_sha256 });
    const { $schema, ...written } = report;
    expect(written).toEqual(made);
  });
});

test('each report names the log that it counts', () => {
  const fingerprints = new Set(
    readdirSync(new URL('v1/examples/logs', schemas)).map((folder) => {
      const files = readdirSync(new URL(`v1/examples/logs/${folder}`, schemas));
      const each = files.map((file) => sha256(textOf(`v1/examples/logs/${folder}/${file}`))).sort();
      return each.length === 1 ? each[0] : sha256(each.map((hash) => `${hash}\n`).join(''));
    }),
  );
  const own = reports.filter(({ source_kind }) => source_kind === 'own-log');
  expect(new Set(own.map(({ basis }) => basis.log_sha256))).toEqual(fingerprints);
});

test('every agency with a log reports both quarters, and the silent one neither', () => {
  const loggers = new Set(
    log.filter(({ source }) => source.kind === 'own-log').map(({ agency_id = '' }) => agency_id as string),
  );
  const own = reports.filter(({ source_kind }) => source_kind === 'own-log');
  const expected = [...loggers].flatMap((id) => ['q1', 'q2'].map((quarter) => `${id}-2026-${quarter}-own-log`));
  const quarterly = own.filter(({ months_covered }) => months_covered.length === 3);
  expect(quarterly.map(({ report_id }) => report_id).sort()).toEqual(expected.sort());
  const silent = agencies.find(({ names }) => names.some(({ name }) => name === 'Dunmarrow Police Department'));
  expect(silent).toBeDefined();
  expect(loggers.has(silent?.agency_id ?? '')).toBe(false);
});

test('an agency that certifies that it received none has none in that quarter', () => {
  const certified = counted.filter(({ report }) => report.nil.some(({ scope }) => scope === 'all-requests'));
  expect(certified.length).toBeGreaterThan(0);
  for (const { report } of certified) expect(report.balance?.received, report.report_id).toBe(0);
});

describe.each([
  ['Larkmere', 'us-zz-fbqnlriq', { received: 53, decided: 43, transfers: 2, bookings: 2356 }],
  ['Ostrand', 'us-zz-znnyprhs', { received: 52, decided: 52, transfers: 10, bookings: 1313 }],
])('the half-year of the sheriff of %s', (_, id, said) => {
  const own = reports.filter(({ agency_id, source_kind }) => agency_id === id && source_kind === 'own-log');
  const quarters = own.filter(({ period }) => /-Q[12]$/.test(period.name));
  const half = own.find(({ period }) => period.name === '2026-H1') as QuarterlyReport;
  const rolled = rollUp(quarters, '2026-H1');

  test('counts from the log what its two quarters add up to', () => {
    const adding = half.tables.filter(({ adds_over_time }) => adds_over_time);
    expect(rolled?.report.tables.map(({ measure, rows }) => ({ measure, rows }))).toEqual(
      adding.map(({ measure, rows }) => ({ measure, rows })),
    );
    expect(rolled?.report.balance).toEqual(half.balance);
    expect([rolled?.report.context, rolled?.report.rates]).toEqual([half.context, half.rates]);
    expect(rolled?.left_out).toEqual([{ table_id: 'days-to-decide', why: 'does-not-add' }]);
    expect(compareYear(half, quarters)).toMatchObject({ differences: [], months_missing: [] });
  });

  test('has the figures that were worked out by hand', () => {
    const { balance, rates } = half;
    expect({ received: balance?.received, decided: balance?.decided }).toEqual({
      received: said.received,
      decided: said.decided,
    });
    expect(rates).toMatchObject([{ numerator: said.transfers, denominator: said.bookings, coverage_months: 6 }]);
  });
});

test('the half-year of the state adds up the logs, and does not take silence for zero', () => {
  const state = reports.find(({ jurisdiction_id }) => jurisdiction_id === 'us-state-99');
  const rows = state?.tables.find(({ measure }) => measure === 'requests-received')?.rows ?? [];
  const current = foldRecords(log.filter(({ source }) => source.kind === 'own-log')).current.filter(isCounted);
  const sums = new Map<string, number>();
  for (const { direction, agency_id, received_on = '', quantity = 1 } of current)
    if (direction === 'inbound') {
      const key = `${received_on.slice(0, 7)} ${agency_id}`;
      sums.set(key, (sums.get(key) ?? 0) + quantity);
    }
  const stated = rows
    .filter(({ value }) => value !== undefined)
    .map(({ month, agency_id, value }) => [`${month} ${agency_id}`, value]);
  expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(sums));
  const silent = agencies.filter(({ agency_id }) => !log.some((request) => request.agency_id === agency_id));
  const unknown = new Set(rows.filter(({ missing }) => missing === 'unknown').map(({ agency_id }) => agency_id));
  expect([...unknown].every((id) => silent.some(({ agency_id }) => agency_id === id))).toBe(true);
  expect(unknown.size).toBe(1);
});
