import { describe, expect, it } from 'vitest';
import { momentIn } from '../src/cells/moment-in.ts';
import type { Zones } from '../src/index.ts';
import { offsetAt } from './support/offset-at.ts';
import { readBytes, short } from './support/reading.ts';
import { tables, titles } from './support/tables.ts';
import { textRow, workbookParts, zip } from './support/zip.ts';

const zones: Zones = { zoneOf: () => 'America/Denver', offsetAt };
const head = ['request_id', 'received_on', 'received_at', 'ask_no', 'ask'];
const text = (cell: string) => `<c r="A2" t="inlineStr"><is><t>R-1</t></is></c>${cell}`;
const read = (cells: string, more = {}, date1904 = false) =>
  readBytes(
    'log.xlsx',
    zip(
      workbookParts([{ name: 'Requests', rows: `${textRow(1, head)}<row r="2">${text(cells)}</row>` }], { date1904 }),
    ),
    { tables, titles, ...more },
  );
const csv = (value: string, more = {}) =>
  readBytes('requests.csv', `request_id,received_on,received_at\nR-1,2026-01-06,${value}\n`, {
    tables,
    titles,
    ...more,
  });

describe('a time that does not say how far it is from UTC', () => {
  it.each([
    ['2026-01-06 14:05', '2026-01-06T14:05:00-07:00'],
    ['1/26/2026 2:05 PM', '2026-01-26T14:05:00-07:00'],
    ['Jul 7 2026 00:00', '2026-07-07T00:00:00-06:00'],
    ['7 Jan 2026 23:59:59', '2026-01-07T23:59:59-07:00'],
    ['2026-03-08 01:59:59', '2026-03-08T01:59:59-07:00'],
    ['2026-03-08 03:00', '2026-03-08T03:00:00-06:00'],
    ['2026-11-01 00:59', '2026-11-01T00:59:00-06:00'],
    ['2026-11-01 02:00', '2026-11-01T02:00:00-07:00'],
  ])('%s is read by the clock of the agency, and said', async (value, moment) => {
    const { entries, findings } = await csv(value, { zones });
    expect([entries[0]?.record.received_at, findings]).toEqual([
      moment,
      [expect.objectContaining({ rule: 'assumed-time-zone', values: { count: 1, zone: 'America/Denver' } })],
    ]);
  });

  it.each([
    ['2026-03-08 02:30', 'instant-without-offset skipped-hour 2'],
    ['2026-11-01 01:30', 'instant-without-offset repeated-hour 2'],
    ['2026-01-06', 'unreadable-instant 2'],
    ['1/6/2026 14:05', 'ambiguous-date 2'],
  ])('%s is asked about', async (value, finding) => {
    const { entries, findings } = await csv(value, { zones });
    expect([entries[0]?.record.received_at, short(findings)]).toEqual([undefined, [finding]]);
  });

  it('is asked about where nobody knows the zone, and where it is none', async () => {
    const unknown: Zones = { zoneOf: () => undefined, offsetAt };
    const wrong: Zones = { zoneOf: () => 'Mars/Olympus', offsetAt };
    for (const more of [{}, { zones: unknown }, { zones: wrong }])
      expect(short((await csv('2026-01-06 14:05', more)).findings)).toEqual(['instant-without-offset 2']);
  });

  it('that does say it needs no zone', async () => {
    const { entries, findings } = await csv('1/26/2026 2:05 PM -05:00', { zones });
    expect([entries[0]?.record.received_at, findings]).toEqual(['2026-01-26T14:05:00-05:00', []]);
  });

  it('in a cell that holds a date is read alike', async () => {
    const { entries, findings } = await read('<c r="C2" s="1"><v>46028.5868055556</v></c>', { zones });
    expect(entries[0]?.record.received_at).toBe('2026-01-06T14:05:00-07:00');
    expect(short(findings)).toEqual(['assumed-time-zone 2']);
  });
});

describe('the time zone of the sheet Meta', () => {
  const nobody: Zones = { zoneOf: () => undefined, offsetAt };
  const template = (zone: string, of: Zones, agency = 'us-zz-qmrtwkla') =>
    readBytes(
      'log.xlsx',
      zip(
        workbookParts([
          {
            name: 'Requests',
            rows: textRow(1, [...head, 'agency_id']) + textRow(2, ['R-1', '', '2026-01-06 14:05', '', '', agency]),
          },
          {
            name: 'Meta',
            rows: [
              ['Agency', 'us-zz-qmrtwkla'],
              ['Period', '2026-Q1'],
              ['Standard version', '1.0'],
              ['Time zone', zone],
            ]
              .map((cells, at) => textRow(at + 1, cells))
              .join(''),
          },
        ]),
      ),
      { titles, zones: of },
    );

  it('is the clock of an agency whose record was not given', async () => {
    const { entries, findings } = await template('America/Chicago', nobody);
    expect(entries[0]?.record.received_at).toBe('2026-01-06T14:05:00-06:00');
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'assumed-time-zone', values: { count: 1, zone: 'America/Chicago' } }),
    );
  });

  it('gives way to the record of the agency', async () => {
    const { entries } = await template('America/Chicago', zones);
    expect(entries[0]?.record.received_at).toBe('2026-01-06T14:05:00-07:00');
  });

  it.each([
    ['where facilities lie in several', 'America/Chicago', { zoneOf: () => 'several', offsetAt }, undefined, []],
    ['in a row of another agency', 'America/Chicago', nobody, 'us-zz-znnyprhs', ['agency-not-of-workbook 2']],
    ['where it is empty', '', nobody, undefined, []],
    ['where there is none of that name', 'Mars/Olympus', nobody, undefined, ['meta-not-understood zone 4']],
    ['where it is no name', '-07:00', nobody, undefined, ['meta-not-understood zone 4']],
  ] as const)('decides nothing %s', async (_, zone, of, agency, more) => {
    const { entries, findings } = await template(zone, of, agency);
    expect(entries[0]?.record.received_at).toBeUndefined();
    const said = short(findings).filter((one) => !/^missing-heading/.test(one));
    expect(said.sort()).toEqual([...more, 'instant-without-offset 2'].sort());
  });
});

describe('numbers of days', () => {
  it.each([
    ['as a number', '<c r="B2"><v>46028</v></c>', false],
    ['as a text', '<c r="B2" t="inlineStr"><is><t>46028</t></is></c>', false],
    ['as a number, counted from 1904', '<c r="B2"><v>44566</v></c>', true],
    ['as a text, counted from 1904', '<c r="B2" t="inlineStr"><is><t>44566</t></is></c>', true],
  ])('%s are read as dates, and said', async (_, cell, date1904) => {
    const { entries, findings } = await read(cell, {}, date1904);
    expect(entries[0]?.record.received_on).toBe('2026-01-06');
    expect(findings).toMatchObject([{ rule: 'serial-date', values: { date: '2026-01-06' } }]);
  });

  it('with a part of a day are read as times', async () => {
    const { entries, findings } = await read('<c r="C2"><v>46028.5868055556</v></c>', { zones });
    expect(entries[0]?.record.received_at).toBe('2026-01-06T14:05:00-07:00');
    expect(short(findings).sort()).toEqual(['assumed-time-zone 2', 'serial-date 2']);
  });

  it('without one are no times', async () => {
    const { entries, findings } = await read('<c r="C2"><v>46028</v></c>', { zones });
    expect([entries[0]?.record.received_at, short(findings)]).toEqual([undefined, ['unreadable-instant 2']]);
  });
});

it('every local hour of two years is one moment, or said to be none or two', () => {
  const counts: Record<string, number> = {};
  for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2027, 0, 1); at += 1_800_000) {
    const local = new Date(at).toISOString().slice(0, 19);
    const moment = momentIn('America/New_York', local, offsetAt) as string;
    const kind = moment.endsWith('hour') ? moment : moment.slice(-6);
    counts[kind] = (counts[kind] ?? 0) + 1;
    // What was read shows the same on a clock there.
    if (moment === kind) continue;
    const shown = Date.parse(moment) + offsetAt(Date.parse(moment), 'America/New_York');
    expect(new Date(shown).toISOString().slice(0, 19)).toBe(local);
  }
  expect(counts).toMatchObject({ 'skipped-hour': 4, 'repeated-hour': 4 });
});
