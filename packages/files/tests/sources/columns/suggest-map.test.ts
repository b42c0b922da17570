import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';
import { describe, expect, test } from 'vitest';
import { readColumnMap } from '../../../src/sources/columns/map/read-column-map.ts';
import { suggestMap } from '../../../src/sources/columns/suggest/suggest-map.ts';
import { spreadsheets } from '../../../src/workbook/spreadsheets.ts';
import { input, type MadeFile } from '../../support/import-of.ts';
import { decided, mapped, text } from './mapped.ts';

async function suggested(...file: MadeFile) {
  const { suggested: made } = await suggestMap(input(file), { titles: [en, es], lang: 'en' });
  if (made === undefined) throw new Error('nothing was proposed');
  return made;
}
/** What each heading is taken for, in short. */
const taken = ({ columns }: Awaited<ReturnType<typeof suggested>>) =>
  Object.fromEntries(columns.map(({ heading, column, drop, sure }) => [heading, `${drop ?? column ?? '?'} ${sure}`]));
/** A map with its questions answered: by its fields, by columns and by texts. */
function answered(map: Record<string, unknown>, answers: Record<string, string>): Record<string, unknown> {
  const open = JSON.stringify(map, (key, value) => (value === '?' ? `?${key}` : value));
  return JSON.parse(open.replace(/"\?([^"]*)"/g, (_, key: string) => JSON.stringify(answers[key] ?? '?')));
}

const flat = text(
  'Log No.,Date received,Time,Detainer type,Decision,Decision date,Reason declined,Inmate Name,Age,Remarks,Misc',
  '26-1,1/6/2026,14:05,I-247A,Declined,1/7/2026,No judicial warrant,"DOE, SAMPLE",34,call 555-0100,q',
  '26-2,1/26/2026,9:15,Form I247A,Declned,1/27/2026,No judicial warrant,"ROE, SAMPLE",41,,w',
  '26-3,N/A,,I-247A,Honored,,,"POE, SAMPLE",29,,e',
  'Total,3,,,,,,,,,',
);

describe('a suggestion', () => {
  test('says of each heading what it is taken for, and how sure that is', async () => {
    const made = await suggested('log.csv', flat);
    expect(taken(made)).toEqual({
      'Log No.': '? likely',
      'Date received': 'received_on likely',
      Time: '? not-matched',
      'Detainer type': 'instrument likely',
      Decision: 'decision certain',
      'Decision date': 'decided_on likely',
      'Reason declined': 'decision_reasons likely',
      'Inmate Name': 'personal certain',
      Age: 'person_age_band guess',
      Remarks: 'free-text likely',
      Misc: '? not-matched',
    });
    expect(made.map).toMatchObject({
      source_kind: '?',
      time_zone: '?',
      date_format: 'm/d/y',
      blank: ['N/A'],
      set_aside: [{ when: [{ heading: 'Log No.', begins: expect.arrayContaining(['Total']) }], why: 'total' }],
      ids: { from: 'column', headings: ['Log No.'] },
      asks_from: 'paper',
      decision_for: '?',
      columns: expect.arrayContaining([
        { column: 'received_at', headings: ['Date received', 'Time'], sure: 'likely', note: expect.any(String) },
        {
          column: 'instrument',
          headings: ['Detainer type'],
          codes: { 'I-247A': 'i-247a', 'Form I247A': 'i-247a' },
          sure: 'likely',
          note: expect.any(String),
        },
        {
          column: 'decision',
          headings: ['Decision'],
          codes: { Declined: 'declined', Declned: '?', Honored: '?' },
          sure: 'certain',
          note: expect.stringMatching(/Perhaps "Declned" is declined\./),
        },
        { column: '?', headings: ['Misc'], sure: 'not-matched', note: expect.any(String) },
      ]),
      drop: [
        { heading: 'Inmate Name', why: 'personal' },
        { heading: 'Remarks', why: 'free-text' },
      ],
    });
    expect(JSON.stringify(made)).not.toMatch(/DOE|SAMPLE|555/);
  });

  test('does not run before its questions are answered, and then does', async () => {
    const { map } = await suggested('log.csv', flat);
    const first = readColumnMap(JSON.stringify(map));
    expect([first.map, first.faults]).toEqual([undefined, []]);
    expect(first.questions.map(({ en: said }) => said.split(':')[0])).toEqual([
      '"source_kind"',
      '"decision_for"',
      '"time_zone"',
      '"agency_id"',
      '"decision"',
      '"decision"',
      '"Age"',
      '"Misc"',
    ]);
    const now = answered(map, {
      source_kind: 'own-log',
      decision_for: 'every-ask',
      time_zone: 'America/Los_Angeles',
      value: 'us-zz-fbqnlriq',
      Declned: 'declined',
      Honored: 'complied-full',
    }) as { columns: { column: string; headings: string[] }[]; drop: object[] };
    const left = now.columns.filter(({ column }) => column === '?').map(({ headings: [heading] }) => heading);
    const made = await mapped(
      {
        ...now,
        columns: now.columns.filter(({ column }) => column !== '?'),
        drop: [...now.drop, ...left.map((heading) => ({ heading, why: 'not-needed' }))],
      },
      ['log.csv', flat],
    );
    expect([made.faults, made.findings]).toEqual([[], []]);
    expect(decided(made).map(([one]) => one)).toEqual([
      'hold-custody declined',
      'hold-custody declined',
      'hold-custody complied-full',
    ]);
    expect(made.requests.map(({ request_id }) => request_id)).toEqual(['26-1', '26-2', '26-3']);
  });

  test('groups the rows of a booking, and lists of a guessed column only what stands twice', async () => {
    const made = await suggested(
      'jail.csv',
      text(
        'County Jail',
        'Booking No.,Name,Authority,Auth Date,Status',
        'B1,X,LOCAL,1/5/2026,',
        'B1,X,ICE DETAINER,1/6/2026,NOT HONORED',
        'B2,Y,ICE DETAINER,1/7/2026,NOT HONORED',
        'B2,Y,Sample Doe,1/7/2026,',
      ),
    );
    expect(made).toMatchObject({ headingRow: 2, rows: 4, isNoLog: false });
    expect(made.map).toMatchObject({
      group_by: ['Booking No.'],
      ids: { from: 'row' },
      date_format: '?',
      asks_from: '?',
    });
    expect(made.map.columns).toContainEqual({
      column: '?',
      headings: ['Authority'],
      codes: { 'ICE DETAINER': '?' },
      sure: 'guess',
      note: expect.stringMatching(/^Perhaps instrument\./),
    });
    expect(JSON.stringify(made)).not.toContain('Sample Doe');
  });

  test('finds several asks of one row, and Spanish headings', async () => {
    const made = await suggested(
      'bitacora.csv',
      text(
        'Folio;Fecha de recepción;Documento;Hold requested;Aviso solicitado;Respuesta;Apellidos',
        '1;31/1/2026;i-247a;Y;;Denegada;X',
        '2;3/2/2026;I-247G;;sí;Atendida por completo;Y',
      ),
    );
    expect(made.map).toMatchObject({
      date_format: 'd/m/y',
      ids: { from: 'column', headings: ['Folio'] },
      asks_from: 'list',
      asks: [
        { ask: 'hold-custody', when: [{ heading: 'Hold requested', is: ['Y'] }] },
        { ask: 'notify-release', when: [{ heading: 'Aviso solicitado', is: ['sí'] }] },
      ],
    });
    expect(made.map.columns).toContainEqual(
      expect.objectContaining({
        column: 'decision',
        codes: { Denegada: 'declined', 'Atendida por completo': 'complied-full' },
      }),
    );
  });

  test('takes the sheet of a workbook that looks most like a log', async () => {
    const bytes = await spreadsheets.write(
      [
        { name: 'Cover', rows: [['Larkmere County'], ['Log of detainers']] },
        { name: '2026', rows: [['Title'], ['Date received', 'Form'], [new Date('2026-01-06T00:00:00Z'), 'I-247A']] },
      ] as never,
      new Date('2026-04-01T00:00:00Z'),
    );
    const made = await suggested('log.xlsx', bytes);
    expect(made).toMatchObject({ sheet: '2026', headingRow: 2, map: { sheet: '2026', asks_from: 'paper' } });
    expect(made.map).not.toHaveProperty('date_format');
  });

  test('doubts that counts are requests, and names the source that reads a file without a map', async () => {
    const made = await suggested('counts.csv', text('county,year,month,num_of_inmates', 'lake,2015,june,3'));
    expect(made.isNoLog).toBe(true);
    expect(made.columns.map(({ sure }) => sure)).toEqual(['not-matched', 'not-matched', 'not-matched', 'not-matched']);
    const known = await suggested('d.csv', text('date,lift_reason,det_facility', '2015-01-01,x,y'));
    expect(known.source).toBe('ice-detainers');
  });

  test.each<[string, MadeFile, string[]]>([
    ['nothing but numbers', ['log.csv', '1,2\n3,4\n'], ['mapped-heading-missing']],
    ['nothing', ['log.csv', ''], ['empty-file']],
    ['a PDF', ['log.pdf', '%PDF-1.7\n'], ['unknown-format']],
  ])('of %s is a finding', async (_, file, told) => {
    const { suggested: made, findings } = await suggestMap(input(file), { titles: [en], lang: 'en' });
    expect([made, findings.map(({ rule }) => rule)]).toEqual([undefined, told]);
  });

  test('keeps odd headings and texts harmless', async () => {
    const made = await suggested(
      'odd.csv',
      text('__proto__,Form,Form,toString', 'x,constructor,i-247a,y', 'x,constructor,i-247a,y'),
    );
    expect(taken(made)).toMatchObject({ Form: 'instrument guess', toString: '? not-matched' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(readColumnMap(JSON.stringify(made.map)).faults).toEqual([]);
  });
});
