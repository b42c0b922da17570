import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackRelease, protectReports } from '@daybook/publisher';
import type { QuarterlyReport, Request } from '@daybook/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { daybook } from './support/daybook.ts';
import { type Detained, primaryOnly, stateRelease, stateReports, twoPerLine } from './support/state-body.ts';

const list = shared('data/ice-detainers-pa/pa_detainers.csv.gz');
/** One of ten years. Others are asked for by their months: `DAYBOOK_MONTHS='20..-..' npm run acceptance` takes them all. */
const months = new RegExp(`^(?:${process.env.DAYBOOK_MONTHS ?? '2011-..'})-`);

describe.skipIf(list === undefined)(
  "ICE's detainers in Pennsylvania, published as a state body would (data/ice-detainers-pa)",
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'pennsylvania-'));
    let detained: readonly Detained[];
    let published: readonly Detained[];
    let reports: readonly QuarterlyReport[];
    let safe: readonly QuarterlyReport[];
    beforeAll(async () => {
      await daybook('import', 'ice-detainers', list ?? '', '--out', folder, '--quiet');
      const lines = readFileSync(join(folder, 'requests.ndjson'), 'utf8').trimEnd().split('\n');
      detained = lines
        .map((line) => JSON.parse(line) as Request)
        .map(({ facility, instruments, custody }) => ({
          facility: facility?.as_listed ?? '',
          on: instruments[0]?.dated_on ?? '',
          custody_end: custody?.custody_end ?? 'unknown',
        }));
      published = detained.filter(({ on }) => months.test(on));
      reports = stateReports(published, 42, '2026-01-01');
      safe = (await protectReports(reports, { small_cell: 11 })).reports;
    }, 3_000_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('shows every act of the agencies, to the row', () => {
      expect(detained).toHaveLength(32_757);
      const counted = (of: readonly QuarterlyReport[]) =>
        of
          .filter(({ agency_id }) => agency_id !== undefined)
          .flatMap(({ tables }) => tables.filter(({ table_id }) => table_id === 'asks-by-decision-and-outcome'))
          .flatMap(({ rows }) => rows)
          .reduce((sum, { value = 0 }) => sum + value, 0);
      expect(counted(safe)).toBe(published.length);
      expect(published.length).toBeGreaterThan(1000);
      const acts = (of: readonly QuarterlyReport[]) =>
        of.flatMap(({ tables }) => tables.filter(({ table_id }) => !table_id.startsWith('people-by-')));
      expect(acts(safe)).toEqual(acts(reports));
    });

    test('shows who the people are as far as nobody is told apart', () => {
      const people = safe.flatMap(({ tables }) => tables.filter(({ table_id }) => table_id.startsWith('people-by-')));
      const shown = people.flatMap(({ rows }) => rows).filter(({ value }) => value !== undefined);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter(({ value = 0 }) => value > 0 && value < 11)).toEqual([]);
    });

    test('tells an attacker nothing', async () => {
      const { leaks, unsettled } = await attackRelease(stateRelease('safe', safe));
      expect({ leaks, unsettled }).toEqual({ leaks: [], unsettled: [] });
    });

    test.each([
      ['small figures withheld and nothing else', primaryOnly],
      ['two withheld in each line', twoPerLine],
    ])('is broken where it is made naively: %s', async (name, naive) => {
      const { leaks } = await attackRelease(stateRelease(name, naive(reports)));
      const cells = leaks.filter(({ cell, interval }) => cell !== undefined && (interval?.most ?? 99) < 11);
      expect(cells.length).toBeGreaterThan(100);
      // Each names the figure, and what it is known to lie between holds the truth.
      for (const { file, cell = '', interval } of cells) {
        const truth = truthOf(reports, file, cell);
        expect(truth, `${file} ${cell}`).toBeGreaterThanOrEqual(interval?.least ?? 0);
        expect(truth, `${file} ${cell}`).toBeLessThanOrEqual(interval?.most ?? 0);
      }
    });
  },
);

/** The true figure behind the name of a cell, such as `people-by-age 2011-Q1: 18-24, released-no-ice`. */
function truthOf(reports: readonly QuarterlyReport[], file: string, cell: string): number {
  const [, table_id, codes = ''] = /^(\S+) \S+: (.*)$/.exec(cell) ?? [];
  const report = reports.find(({ report_id }) => file === `reports/${report_id}.json`);
  const table = report?.tables.find((one) => one.table_id === table_id);
  const row = table?.rows.find((one) => table.dimensions.map((dimension) => one[dimension]).join(', ') === codes);
  if (report === undefined || table === undefined) throw new RangeError(`There is no ${cell} in ${file}.`);
  return row?.value ?? 0;
}
