import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { ice287gList } from '../../src/sources/ice-287g-list/ice-287g-list.ts';
import { importOf, input, type MadeFile } from '../support/import-of.ts';

const importLists = (...files: MadeFile[]) => importOf(ice287gList, files.map(input));

/** A list in ICE's usual layout. The places are made up; the state is real because the list names states by name. */
const list = (...rows: string[]) =>
  `STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\n${rows.join('\n')}\n`;
const lake = (signed: string, model = 'Warrant Service Officer') =>
  `FLORIDA,Lake County Sheriff's Office,County,Lake County,${model},${signed},link`;

describe('layouts', () => {
  const rows = "FLORIDA,Lake County Sheriff's Office,Warrant Service Officer,3/1/2025";
  test.each([
    ['headings of 2021', `STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\n${rows}\n`],
    ['other names', `State,Agency Name,Model,Date Signed\n${rows}\n`],
    ['the model as type', `STATE,AGENCY,TYPE,DATES SIGNED\n${rows}\n`],
    ['the fact sheets', `STATE,MOA NAME,TYPE,OFFICIAL APPROVAL\n${rows.replace('Warrant Service Officer', 'WSO')}\n`],
    [
      'a title above',
      `287(g) Participating Entities,,,\n,,,\nSTATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\n${rows}\n`,
    ],
    [
      'semicolons and a byte-order mark',
      `\ufeffSTATE;LAW ENFORCEMENT AGENCY;SUPPORT TYPE;SIGNED\n${rows.replaceAll(',', ';')}\n`,
    ],
    [
      'the headings once more',
      `STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\n${rows}\nSTATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\n`,
    ],
  ])('with %s', async (_, text) => {
    const made = await importLists(['list.csv', text, '2025-05-16']);
    expect(made.faults).toEqual([]);
    expect(made.summary.files[0]?.layout).toBe('participating');
    expect(made.agreements).toMatchObject([{ agreement_type: '287g-wso', signed_on: '2025-03-01', status: 'active' }]);
    expect(made.summary.rows_read).toBe(1);
  });

  test('of a workbook: dates, error cells, links and other sheets', async () => {
    const address = 'https://www.example.gov/moa/lake.pdf';
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Notes', rows: [['Prepared for the web page'], ['by nobody']] },
        {
          name: 'Data',
          rows: [
            ['287(g) list', null, null, null, null, null, null],
            ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'SIGNED', 'MOA'],
            [
              'FLORIDA',
              "Lake County Sheriff's Office",
              'County',
              'Lake County ',
              'Jail Enforcement Model ',
              new Date(Date.UTC(2020, 5, 9)),
              'link',
            ],
            [
              'FLORIDA',
              'Lakeview Police Department',
              'Municipality',
              '#N/A',
              'Task Force Model',
              '7/72025',
              'link pending',
            ],
          ],
          cells: new Map([
            [
              '2,6',
              {
                value: 'link',
                hyperlink: {
                  target: `https://gcc02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Csomebody%40example.gov`,
                },
              },
            ],
          ]),
        },
      ],
    });
    const made = await importLists(['list.xlsx', bytes, '2025-07-11']);
    expect(made.faults).toEqual([]);
    expect(made.agreements).toMatchObject([
      { signed_on: '2020-06-09', documents: [{ no: 1, kind: 'agreement', url: address }] },
      { signed_on_missing: 'unknown', documents: [], documents_missing: 'unknown' },
    ]);
    expect(made.summary.cleaned.map(({ where, field, from, to }) => [where, field, from, to])).toEqual([
      ['list.xlsx · Data!G3', 'documents', 'https://gcc02.safelinks.protection.outlook.com/…', address],
      ['list.xlsx · Data!D3', 'county', 'Lake County ', 'Lake County'],
      ['list.xlsx · Data!E3', 'agreement_type', 'Jail Enforcement Model ', 'Jail Enforcement Model'],
    ]);
    expect(made.summary.skipped.map(({ where }) => where)).toEqual(['list.xlsx · Notes!1', 'list.xlsx · Data!1']);
    expect(JSON.stringify(made)).not.toMatch(/somebody/);
  });

  test('knows its headings and no others', () => {
    expect(ice287gList.accepts(['State', 'Law Enforcement Agency', 'Support Type'])).toBe(true);
    expect(ice287gList.accepts(['request_id', 'received_on', 'ask'])).toBe(false);
  });
});

describe('a file that is none', () => {
  test.each([
    ['a log', 'request_id,received_on,ask\nR-1,2026-01-06,hold-custody\n', 'headings-of-another-file'],
    ['headings alone', 'STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\n', 'no-rows-below-headings'],
    ['nothing', '', 'empty-file'],
    ['a page', '<!DOCTYPE html><html><body>Not found</body></html>', 'unknown-format'],
    ['records', '{"record":"agency"}\n', 'unknown-format'],
  ])('%s', async (_, text, rule) => {
    const made = await importLists(['list.csv', text, '2025-05-16']);
    expect(made.findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(made.summary.counts.agreements).toBe(0);
  });

  test('says which headings it has and should have', async () => {
    const made = await importLists(['list.csv', 'County,Inmates\nLake,6\n', '2025-05-16']);
    expect(made.findings[0]?.values).toEqual({
      source: 'ice-287g-list',
      found: 'County, Inmates',
      expected: 'STATE, LAW ENFORCEMENT AGENCY, SUPPORT TYPE',
    });
  });

  test('repeats nothing of a file without headings, where the first row is data', async () => {
    const made = await importLists(['list.csv', 'A Person,Lakeview\nAnother,Hillview\n', '2025-05-16']);
    expect(made.findings[0]).toMatchObject({ rule: 'headings-of-another-file', variant: 'none' });
    expect(JSON.stringify(made.findings)).not.toContain('Person');
  });

  test('says of which other source a file is', async () => {
    const made = await importLists(['list.csv', 'date,lift_reason,det_facility\n1/2/2015,,LAKE JAIL\n', '2025-05-16']);
    expect(made.findings[0]).toMatchObject({ variant: 'other', values: { other: 'ice-detainers' } });
  });

  test('does not end the agreements of the lists beside it', async () => {
    const made = await importLists(
      ['may.csv', list(lake('2025-03-01')), '2025-05-16'],
      ['july.csv', 'STATE,LAW ENFORCEMENT AGENCY,SUPPORT TYPE,SIGNED\n', '2025-07-11'],
    );
    expect(made.agreements.map(({ status }) => status)).toEqual(['active']);
    expect(made.findings.map(({ rule }) => rule)).toEqual(['no-rows-below-headings']);
  });
});
