import { describe, expect, test } from 'vitest';
import { spreadsheets } from '../../../src/workbook/spreadsheets.ts';
import { decided, mapped, papers, rules, text } from './mapped.ts';

const at = new Date('2026-04-01T00:00:00Z');
const agency = { column: 'agency_id', headings: ['Cárcel'], codes: { 'Cárcel Principal': 'us-zz-fbqnlriq' } };
const spanish = {
  date_format: 'd/m/y',
  columns: [
    agency,
    { column: 'facility_as_listed', headings: ['Cárcel'] },
    { column: 'received_on', headings: ['Fecha de recepción'] },
    { column: 'instrument', headings: ['Documento'], codes: { 'Retención I-247A': 'i-247a' } },
    { column: 'decision', headings: ['Decisión'] },
    { column: 'decision_reasons', headings: ['Motivo'], separator: '/', codes: { 'sin orden': 'no-judicial-warrant' } },
    { column: 'replied_to_requester', headings: ['¿Se contestó?'] },
  ],
  drop: [{ heading: 'Apellidos', why: 'personal' }],
};

test('a log with Spanish headings, titles of codes in Spanish and the day first', async () => {
  const made = await mapped(
    spanish,
    [
      'bitacora.csv',
      text(
        'Cárcel;Apellidos;Fecha de recepcion;Documento;Decisión;Motivo;¿Se contestó?',
        'Cárcel Principal;X;31/3/2026;RETENCIÓN I-247A;Denegada;Sin orden/La ley local no lo permite;Sí',
        'Cárcel Principal;X;3/31/2026;I-247A;Atendida por completo;;no',
      ),
    ],
    { lang: 'es' },
  );
  expect([made.faults, rules(made)]).toEqual([[], ['assumed-separator semicolon', 'values-not-read']]);
  expect(decided(made)).toEqual([
    ['hold-custody declined', 'notify-release declined'],
    ['hold-custody complied-full', 'notify-release complied-full'],
  ]);
  expect(made.requests[0]).toMatchObject({
    received_on: '2026-03-31',
    facility: { as_listed: 'Cárcel Principal', operator_level: 'unknown' },
    asks: [
      { decisions: [{ reasons: ['no-judicial-warrant', 'local-law-prohibits'] }], replied_to_requester: true },
      { replied_to_requester: true },
    ],
  });
  expect(made.summary.unresolved).toEqual([
    {
      where: 'bitacora.csv · línea 3 · «Fecha de recepcion»',
      value: '3/31/2026',
      why: expect.stringMatching(/^No es/),
    },
  ]);
});

describe('a workbook', () => {
  const rows = [
    ['Larkmere County Sheriff', null, null, null],
    ['Detainers received', null, null, null],
    [null, null, null, null],
    ['Received', 'Time', 'Form', 'Answer'],
    [new Date('2026-01-06T00:00:00Z'), '1405', 'I-247A', 'Declined'],
    [46034, 0.5, 'I-247A', 'Declined'],
    ['Received', 'Time', 'Form', 'Answer'],
    ['Jan 14 2026', '9:15 AM', 'I-247A', 'Declined'],
    ['Totals', null, 3, null],
  ];
  const map = {
    sheet: '2026',
    time_zone: 'America/Los_Angeles',
    set_aside: [{ when: [{ heading: 'Received', is: ['Total', 'Totals'] }], why: 'total' }],
    columns: [
      { column: 'agency_id', value: 'us-zz-fbqnlriq' },
      { column: 'received_on', headings: ['Received'] },
      { column: 'received_at', headings: ['Received', 'Time'] },
      { column: 'instrument', headings: ['Form'], codes: { 'I-247A': 'i-247a' } },
      { column: 'decision', headings: ['Answer'] },
    ],
  };
  const book = (sheets: readonly { name: string; rows: typeof rows }[]) => spreadsheets.write(sheets as never, at);

  test('with titles above the headings, headings once more and totals is read as it is', async () => {
    const bytes = await book([
      { name: 'Cover', rows: [['Nothing here', null, null, null]] },
      { name: '2026', rows },
    ]);
    const made = await mapped(map, ['log.xlsx', bytes]);
    expect([made.faults, rules(made)]).toEqual([[], []]);
    expect(made.requests.map(({ received_at }) => received_at)).toEqual([
      '2026-01-06T14:05:00-08:00',
      '2026-01-12T12:00:00-08:00',
      '2026-01-14T09:15:00-08:00',
    ]);
    expect(made.requests.map(({ request_id }) => request_id.replace(/^log-[0-9a-f]{12}/, ''))).toEqual([
      '-s2-5',
      '-s2-6',
      '-s2-8',
    ]);
    expect(made.summary.counts).toMatchObject({
      rows_used: 3,
      by_reason_set_aside: { total: 1, 'headings-repeated': 1 },
    });
    expect(made.summary.skipped.map(({ where }) => where)).toEqual([
      'log.xlsx · Cover!1',
      'log.xlsx · 2026!1',
      'log.xlsx · 2026!2',
      'log.xlsx · 2026!7',
    ]);
  });

  test('names the cell of what it cannot read', async () => {
    const odd = rows.map((row, no) => (no === 4 ? [row[0], '25:99', row[2], row[3]] : row)) as typeof rows;
    const made = await mapped(map, ['log.xlsx', await book([{ name: '2026', rows: odd }])]);
    expect(made.summary.unresolved.map(({ where }) => where)).toEqual(['log.xlsx · 2026!A5 · "Received"']);
    expect(papers(made)).toHaveLength(3);
  });

  test('without the sheet of the map is a finding, and one with several such sheets is read whole', async () => {
    const bytes = await book([{ name: 'Other', rows }]);
    expect(rules(await mapped(map, ['log.xlsx', bytes]))).toEqual(['mapped-heading-missing sheet']);
    const { sheet, ...every } = map;
    const two = await book([
      { name: '2025', rows },
      { name: '2026', rows },
    ]);
    const made = await mapped(every, ['log.xlsx', two]);
    expect(new Set(made.requests.map(({ request_id }) => request_id)).size).toBe(6);
  });

  test('takes the row of headings that the map names', async () => {
    const bytes = await book([{ name: '2026', rows }]);
    const made = await mapped({ ...map, heading_row: 7 }, ['log.xlsx', bytes]);
    expect(made.requests).toHaveLength(1);
    expect(rules(await mapped({ ...map, heading_row: 2 }, ['log.xlsx', bytes]))).toContain('mapped-heading-missing');
  });
});
