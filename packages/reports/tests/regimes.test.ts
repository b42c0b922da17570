import { readdirSync, readFileSync } from 'node:fs';
import { createLaw, createRegimeReport, shippedLaw, shippedRegimes } from '@daybook/reports';
import type { Agency, Jurisdiction, LegalProfile, Regime, RegimeReport, RegimeReportTable } from '@daybook/types';
import { describe, expect, test } from 'vitest';

/** A statutory report as it must come out; see `schemas/v1/tests/cases.schema.json`. */
interface Case {
  readonly regime: string;
  readonly title: string;
  readonly agency_id: RegimeReport['agency_id'];
  readonly agencies?: readonly string[];
  readonly period: string;
  readonly as_of: RegimeReport['as_of'];
  readonly expect: object;
}

type LogRecord = { readonly record: string };

const home = new URL('../../../schemas/v1/tests/regimes/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, home), 'utf8');
const folders = readdirSync(home).sort();

const cases = folders.flatMap((folder) => {
  const records = read(`${folder}/log.ndjson`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LogRecord);
  return readdirSync(new URL(`${folder}/`, home))
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const one = JSON.parse(read(`${folder}/${name}`)) as Case;
      return { name: `${folder}/${name}: ${one.title}`, one, records };
    });
});

const of = <T>(records: readonly LogRecord[], kind: string) => records.filter(({ record }) => record === kind) as T[];

function reportOf({ one, records }: (typeof cases)[number]): RegimeReport {
  const regime = shippedRegimes.find(({ regime_id }) => regime_id === one.regime) as Regime;
  const agencies = of<Agency>(records, 'agency');
  const agency = agencies.find(({ agency_id }) => agency_id === one.agency_id) as Agency;
  const others = agencies.filter(({ agency_id }) => one.agencies?.includes(agency_id) && agency_id !== one.agency_id);
  const profiles = [...shippedLaw, ...of<LegalProfile>(records, 'legal-profile')];
  const law = createLaw({ profiles, agencies, jurisdictions: of<Jurisdiction>(records, 'jurisdiction') });
  const { period, as_of } = one;
  const maker = createRegimeReport(regime, { agency, others, period, as_of, law, regimes: shippedRegimes });
  for (const record of records) maker.take(record);
  return maker.finish();
}

const shown = ({ complete, rows }: RegimeReportTable) => ({
  complete,
  rows: rows.map(({ cells, value, missing }) => [
    ...cells,
    ...(value === undefined ? [] : [value]),
    ...(missing === undefined ? [] : [missing]),
  ]),
});

/** What a case pins of a report: marks, days, certificates, entries, every row of every table, and what the log lacks. */
function pinned({ draft, due, nil, parts, tables, elements }: RegimeReport) {
  const certificates = nil.certificates.map(({ scope, state }) => [scope, state]);
  const leftOut = parts.flatMap(({ left_out }) => left_out.map(({ regime_id, asks }) => [regime_id, asks]));
  const undated = parts.filter((part) => part.undated > 0).map((part) => [part.part_id, part.undated]);
  const lacking = elements.filter((element) => element.lacking > 0);
  return {
    draft,
    ...(due.due_on === undefined ? {} : { due_on: due.due_on }),
    nil: nil.state,
    ...(certificates.length === 0 ? {} : { certificates: Object.fromEntries(certificates) }),
    parts: Object.fromEntries(parts.map(({ part_id, entries }) => [part_id, entries])),
    ...(undated.length === 0 ? {} : { undated: Object.fromEntries(undated) }),
    ...(leftOut.length === 0 ? {} : { left_out: Object.fromEntries(leftOut) }),
    tables: Object.fromEntries(tables.map((table) => [table.table_id, shown(table)])),
    lacking: Object.fromEntries(lacking.map(({ element_id, asked, lacking: of }) => [element_id, [asked, of]])),
  };
}

describe('the report that each law asks for', () => {
  test.each(cases)('$name', (one) => {
    expect(pinned(reportOf(one))).toEqual(one.one.expect);
  });
});

describe('the cases of statutory reports', () => {
  test('every reporting law that is shipped has one', () => {
    expect(shippedRegimes.map(({ regime_id }) => regime_id).filter((id) => !folders.includes(id))).toEqual([]);
  });

  test('every part holds an entry and every table a row in a case', () => {
    const filled = new Set(
      cases.flatMap((one) => {
        const { parts, tables } = reportOf(one);
        const { regime } = one.one;
        return [
          ...parts.filter(({ entries }) => entries > 0).map(({ part_id }) => `${regime} ${part_id}`),
          ...tables
            .filter(({ rows }) => rows.some(({ value }) => value !== 0))
            .map(({ table_id }) => `${regime} ${table_id}`),
        ];
      }),
    );
    const named = shippedRegimes.flatMap(({ regime_id, filter, tables }) =>
      [...filter.parts.map(({ part_id }) => part_id), ...tables.map(({ table_id }) => table_id)].map(
        (id) => `${regime_id} ${id}`,
      ),
    );
    expect(named.filter((id) => !filled.has(id))).toEqual([]);
  });

  test('every law that says what follows when there was nothing has a case of it', () => {
    const seen = new Set(cases.map((one) => `${one.one.regime} ${reportOf(one).nil.state}`));
    const missing = shippedRegimes.filter(({ regime_id, nil_rule: { rule } }) => {
      if (rule === 'certify') return !seen.has(`${regime_id} certificate-due`) || !seen.has(`${regime_id} certified`);
      return rule === 'no-report' && !seen.has(`${regime_id} no-report-due`);
    });
    expect(missing.map(({ regime_id }) => regime_id)).toEqual([]);
  });
});

describe('the files of reporting laws', () => {
  test.each(shippedRegimes.map((regime) => [regime.regime_id, regime] as const))('%s hangs together', (_id, regime) => {
    const parts = regime.filter.parts.map(({ part_id }) => part_id);
    const elements = regime.elements.map(({ element_id }) => element_id);
    expect(regime.tables.flatMap(({ part_ids }) => part_ids).filter((id) => !parts.includes(id))).toEqual([]);
    expect(regime.tables.flatMap(({ element_ids }) => element_ids).filter((id) => !elements.includes(id))).toEqual([]);
    expect(regime.elements.flatMap(({ part_ids }) => part_ids).filter((id) => !parts.includes(id))).toEqual([]);
  });

  test('what a law requires stands in a table or a certificate, or says that it is given in words', () => {
    const outside = cases.flatMap((one) =>
      reportOf(one)
        .elements.filter(({ need, answered_by }) => need === 'required' && answered_by === 'outside')
        .map(({ element_id }) => `${one.one.regime} ${element_id}`),
    );
    // Duties of the same act, and reasons that an agency writes in a letter.
    expect([...new Set(outside)].sort()).toEqual([
      'us-ca-truth-act notices-to-the-person',
      'us-fl-908-11 reason-for-noncompliance',
    ]);
  });

  test('lists of entries show only what the law names', () => {
    const others = shippedRegimes.flatMap(({ regime_id, tables, filter, regulator_columns }) =>
      tables
        .filter(({ part_ids }) => filter.parts.find(({ part_id }) => part_id === part_ids[0])?.record !== 'agreement')
        .flatMap(({ columns = [] }) => columns)
        .filter((column) => !regulator_columns.includes(column))
        .map((column) => `${regime_id} ${column}`),
    );
    expect(others).toEqual([]);
  });
});
