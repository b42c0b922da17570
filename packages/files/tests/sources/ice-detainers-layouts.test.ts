import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { iceDetainers } from '../../src/sources/ice-detainers/ice-detainers.ts';
import { importOf, input, type MadeFile } from '../support/import-of.ts';

const importFiles = (...files: MadeFile[]) => importOf(iceDetainers, files.map(input));

const head = 'date,lift_reason,det_facility,city,state,detainer_type';
const file = (...rows: string[]): MadeFile => ['detainers.csv', `${head}\n${rows.join('\n')}\n`];
const row = (lift: string, { on = '2012-05-06 00:00:00', facility = 'LAKE CNTY JAIL', type = '' } = {}) =>
  `${on},${lift},"${facility}",LAKEVIEW,OHIO,${type}`;

describe('layouts', () => {
  const values = {
    on: '5/6/2024',
    lift: 'Lifted',
    facility: 'LAKE COUNTY JAIL',
    city: 'LAKEVIEW',
    state: 'OHIO',
    type: 'I247A - Immigration Detainer',
  };
  test.each([
    ['release-2015-copy', 'date,lift_reason,det_facility,city,state,detainer_type'],
    ['release-2015', 'Prepare Date,Detainer Lift Reason,Detainer Detention Facility,City,State,Detainer Type'],
    [
      'release-2025',
      'Detainer Prepare Date,Detainer Lift Reason,Detention Facility,Facility City,Facility State,Detainer Type',
    ],
    [
      'release-2025',
      'detainer_prepare_date,detainer_lift_reason,detainer_facility,facility_city,facility_state,detainer_type',
    ],
    ['release-2026', 'Detainer Prepared Date,Detainer Lift Reason,Detention Facility,City,State,Detainer Type'],
  ])('%s: %s', async (layout, headings) => {
    const made = await importFiles(['d.csv', `${headings}\n${Object.values(values).join(',')}\n`]);
    expect(made.faults).toEqual([]);
    expect(made.summary.files[0]?.layout).toBe(layout);
    expect(made.requests).toMatchObject([
      {
        instruments: [{ instrument: 'i-247a', dated_on: '2024-05-06' }],
        facility: { as_listed: 'LAKE COUNTY JAIL', city: 'LAKEVIEW', state: 'OH' },
        as_released: { lift_reason: 'Lifted' },
      },
    ]);
  });

  test('of a workbook: title rows, dates, several sheets, and no column of the person', async () => {
    const headings = [
      'Detainer Prepare Date',
      'Facility State',
      'Birth Year',
      'Detainer Facility',
      'Detainer Facility Code',
      'Detainer Lift Reason',
      'Detainer Type',
      'Anonymized Identifier',
    ];
    const day = (at: number) => new Date(Date.UTC(2024, 0, at));
    const body = (at: number) => [
      day(at),
      'OHIO',
      1985,
      'LAKE COUNTY JAIL',
      'LAKEJOH',
      null,
      'I247A - Immigration Detainer',
      'b13b15dd9e7564ab',
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: 'FY24', rows: [['Detainers'], [], [], [], [], [], headings, body(2), body(3)] },
        { name: 'FY25', rows: [headings, body(4), headings, ['Source: nobody']] },
        { name: 'Notes', rows: [['Fields'], ['None']] },
      ],
    });
    const made = await importFiles(['d.xlsx', bytes, '2025-01-31']);
    expect(made.faults).toEqual([]);
    expect(
      made.requests.map(({ request_id, instruments, source }) => [
        request_id.slice(16),
        instruments[0]?.dated_on,
        source.row,
      ]),
    ).toEqual([
      ['-8', '2024-01-02', 8],
      ['-9', '2024-01-03', 9],
      ['-s2-2', '2024-01-04', 2],
    ]);
    expect(made.summary).toMatchObject({ as_of: '2025-01-31', rows_read: 4, counts: { requests: 3 } });
    expect(made.summary.skipped.map(({ where }) => where)).toEqual([
      'd.xlsx · FY24!1',
      'd.xlsx · FY25!3',
      'd.xlsx · FY25!A4',
      'd.xlsx · Notes!1',
    ]);
    expect(JSON.stringify(made)).not.toMatch(/1985|b13b15dd/);
  });

  test('in gzip, in pieces of any size, give the same requests', async () => {
    const text = file(row('Lifted'), row('Died'), row('')).at(1) as string;
    const bytes = gzipSync(text);
    const whole = await importOf(iceDetainers, [input(['d.csv.gz', bytes])]);
    const pieces = () => Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await importOf(iceDetainers, [{ name: 'd.csv.gz', open: pieces }])).toEqual(whole);
    expect(whole.requests).toHaveLength(3);
  });

  test('in Windows-1252 and UTF-16 are read too', async () => {
    const text = `${head}\n2012-05-06,Lifted,DO\u00d1A COUNTY JAIL,LAKEVIEW,OHIO,\n`;
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)).buffer);
    for (const bytes of [latin, wide]) {
      const made = await importFiles(['d.csv', bytes]);
      expect(made.requests[0]?.facility?.as_listed).toBe('DO\u00d1A COUNTY JAIL');
      expect(made.findings.map(({ rule }) => rule)).toEqual(['assumed-encoding']);
    }
  });

  test('knows its headings and no others', () => {
    expect(iceDetainers.accepts(head.split(','))).toBe(true);
    expect(iceDetainers.accepts(['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE'])).toBe(false);
  });

  test('of another kind are a finding that names what is there and what should be', async () => {
    const made = await importFiles(['d.csv', 'STATE,LAW ENFORCEMENT AGENCY\nOHIO,Lakeview Police\n']);
    expect(made.findings).toMatchObject([
      {
        rule: 'headings-of-another-file',
        values: { found: 'STATE, LAW ENFORCEMENT AGENCY', expected: expect.stringContaining('Detainer Lift Reason') },
      },
    ]);
  });
});
