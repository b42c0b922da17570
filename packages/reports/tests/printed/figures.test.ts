import { createTally } from '@daybook/reports';
import { figuresPackage, formats, reportFigures, reportPrintable, tallyPrintable } from '@daybook/reports/printing';
import type { QuarterlyReportRow, Request } from '@daybook/types';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../made-up/schema-faults.ts';
import { exampleReport, exampleReports } from './example-reports.ts';

const csv = formats.find(({ id }) => id === 'csv');
async function csvOf(...given: Parameters<typeof reportPrintable>): Promise<Record<string, string>[]> {
  const text = String(await csv?.print(await reportPrintable(...given)));
  return papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
const number = (text: string | undefined) => (text === undefined || text === '' ? undefined : Number(text));

describe.each(exampleReports)('the CSV of $name', ({ report }) => {
  test('gives back every row of every table', async () => {
    const rows = await csvOf(report, { lang: 'en' });
    for (const table of report.tables) {
      const own = rows.filter(({ table_id }) => table_id === table.table_id);
      const back = own.map((row) => {
        const codes = table.dimensions.map((dimension) => [dimension, row[dimension]]);
        const { value, observations, withheld, missing } = row;
        const figure = {
          value: number(value),
          observations: number(observations),
          withheld: withheld || undefined,
          missing: missing || undefined,
        };
        return JSON.parse(JSON.stringify({ ...Object.fromEntries(codes), ...figure })) as QuarterlyReportRow;
      });
      expect(back, table.table_id).toEqual(table.rows);
      for (const row of own)
        expect(row).toMatchObject({
          measure: table.measure,
          unit: table.unit,
          placed_by: table.placed_by,
          complete: String(table.complete),
          period: report.period.name,
          report_id: report.report_id,
        });
    }
  });

  test('has the balance, the rates, the context, the money and the corrections too', async () => {
    const rows = await csvOf(report, { lang: 'en' });
    const values = (id: string) =>
      rows.filter(({ table_id }) => table_id === id).map(({ value, missing }) => number(value) ?? missing);
    expect(values('balance')).toEqual(Object.values(report.balance ?? {}));
    expect(values('rates')).toEqual(report.rates.flatMap(({ numerator, denominator }) => [numerator, denominator]));
    expect(values('context')).toEqual(report.context.map(({ value, missing }) => value ?? missing));
    expect(values('expenditures')).toEqual(
      report.expenditures.map((line) => line.amount_cents ?? line.amount_cents_missing),
    );
    expect(values('corrections')).toEqual(report.corrections.map(({ entries }) => entries));
    expect(values('outside_counts')).toEqual(report.outside_counts.map(({ value }) => value));
  });

  test.each(['en', 'es'] as const)('has a description of every column, in %s', async (lang) => {
    const printable = await reportPrintable(report, { lang });
    const { resources } = figuresPackage(printable.figures, printable.printout, 'figures.csv') as {
      resources: [
        { path: string; schema: { fields: { name: string; type: string; title: string; description: string }[] } },
      ];
    };
    const [{ path, schema }] = resources;
    expect(path).toBe('figures.csv');
    const [head = {}] = await csvOf(report, { lang });
    expect(schema.fields.map(({ name }) => name)).toEqual(Object.keys(head));
    for (const { title, description } of schema.fields) expect(title.length * description.length).toBeGreaterThan(0);
  });
});

test('no cell of the CSV can be taken for a formula, and none is torn by a comma, a quote or a line', async () => {
  const report = exampleReport('ostrand-sheriff-2026-q1');
  const table = report.tables.find(({ table_id }) => table_id === 'queries-by-system');
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a,"b"\n=2', '\r=3'];
  for (const [at, text] of texts.entries())
    Object.assign(table?.rows[at % (table.rows.length || 1)] ?? {}, { system: text });
  const text = String(await csv?.print(await reportPrintable(report, { lang: 'en' })));
  const cells = papa.parse<string[]>(text).data.flat();
  expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
  expect(papa.parse(text, { header: true, skipEmptyLines: true }).errors).toEqual([]);
});

test('a title of a column is in the language that was asked for', () => {
  const titles = (lang: 'en' | 'es') =>
    reportFigures(exampleReport('ostrand-sheriff-2026-q1'), lang).fields.map(({ title }) => title);
  const [english, spanish] = [titles('en'), titles('es')];
  expect(english.filter((title, at) => title === spanish[at])).toEqual([]);
});

test('the CSV of a count over many agencies holds rows as their schema says', async () => {
  const request = (ask: string): Request =>
    ({
      record: 'request',
      agency_id: 'us-zz-abcdefgh',
      direction: 'inbound',
      source: { kind: 'own-log' },
      instruments: [],
      revision: 1,
      request_id: ask,
      received_on: '2026-02-03',
      asks: [{ no: 1, ask, decisions: [] }],
      notices: [],
      costs: [],
      disclosures: [],
      relations: [],
    }) as unknown as Request;
  const tally = createTally({ by: 'agency', agency: () => undefined });
  for (const ask of ['hold-custody', 'notify-release']) tally.take(request(ask));
  const rows = tally.rows();
  expect(rows.length).toBe(2);
  const printable = await tallyPrintable(rows, 'agency', '2026-07-01', { lang: 'en' });
  const back = papa
    .parse<Record<string, string>>(String(await csv?.print(printable)), { header: true, skipEmptyLines: true })
    .data.map((row) => ({
      ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
      value: Number(row.value),
    }));
  expect(back).toEqual(rows);
  expect(schemaFaults('report-rows', back)).toEqual([]);
});
