import { describe, expect, test } from 'vitest';
import { agency, decided, mapped, papers, rules, text } from './mapped.ts';

const log = (...rows: string[]) =>
  text('No.,Date rec’d,Time,Form,Hold?,Notify?,Hold status,Decided,Name,Remarks', ...rows);
const map = {
  time_zone: 'America/Los_Angeles',
  blank: ['N/A', '-'],
  ids: { from: 'column', headings: ['No.'], prefix: 'LKS-' },
  columns: [
    agency,
    { column: 'received_at', headings: ['Date rec’d', 'Time'] },
    { column: 'instrument', headings: ['Form'], codes: { 'ICE DET': 'i-247a', 'Phone call': 'none' } },
    { column: 'decision', headings: ['Hold status'], codes: { Honored: 'complied-full', 'Not honored': 'declined' } },
    { column: 'decided_on', headings: ['Decided'] },
  ],
  drop: [
    { heading: 'Name', why: 'personal' },
    { heading: 'Remarks', why: 'free-text' },
  ],
};
const list = {
  ...map,
  asks_from: 'list',
  asks: [
    { ask: 'hold-custody', when: [{ heading: 'Hold?', is: ['Y'] }] },
    { ask: 'notify-release', when: [{ heading: 'Notify?', is: ['Y'] }] },
  ],
};

describe('a flat log', () => {
  test('becomes requests with the asks of their paper, each with its decision', async () => {
    const made = await mapped(map, [
      'log.csv',
      log('26/7,1/6/2026,1405,ICE DET,Y,,Not honored,1/7/2026,"DOE, SAMPLE",x'),
    ]);
    expect(made.faults).toEqual([]);
    expect(rules(made)).toEqual(['heading-not-mapped', 'heading-not-mapped']);
    expect(decided(made)).toEqual([['hold-custody declined', 'notify-release declined']]);
    expect(made.requests[0]).toMatchObject({
      request_id: 'LKS-26-7',
      agency_id: 'us-zz-fbqnlriq',
      received_on: '2026-01-06',
      received_at: '2026-01-06T14:05:00-08:00',
      source: { kind: 'own-log', row: 2 },
      instruments: [{ no: 1, instrument: 'i-247a', dated_on_missing: 'not-collected' }],
      asks: [
        { federal_force: 'detainer-request', decisions: [{ decided_on: '2026-01-07', reasons: ['not-recorded'] }] },
        {},
      ],
    });
    expect(JSON.stringify(made)).not.toMatch(/DOE|SAMPLE/);
  });

  test('says a hold and a notice of one row as two asks, and a call as no paper', async () => {
    const made = await mapped(list, [
      'log.csv',
      log('1,1/6/2026,14:05,Phone call,y,Y,Honored,N/A,,', '2,1/8/2026,2:30 PM,ICE DET,,Y,-,,,'),
    ]);
    expect(made.faults).toEqual([]);
    expect(decided(made)).toEqual([
      ['hold-custody complied-full', 'notify-release complied-full'],
      ['notify-release open'],
    ]);
    expect(papers(made)).toEqual([[], ['i-247a']]);
    expect(made.requests.map(({ asks }) => asks.map((ask) => ask.federal_force))).toEqual([
      ['informal', 'informal'],
      ['notification-request'],
    ]);
    expect(made.requests[0]?.asks[0]?.decisions[0]?.decided_on_missing).toBe('unknown');
  });

  test('lets a column of decisions speak of one ask alone', async () => {
    const columns = map.columns.map((one) => (/^deci/.test(one.column) ? { ...one, asks: ['hold-custody'] } : one));
    const row = '1,1/6/2026,14:05,ICE DET,,,Honored,1/7/2026,,';
    const one = await mapped({ ...map, columns }, ['log.csv', log(row)]);
    expect(decided(one)).toEqual([['hold-custody complied-full', 'notify-release not-recorded']]);
    const main = await mapped({ ...map, decision_for: 'main-ask' }, ['log.csv', log(row)]);
    expect(decided(main)).toEqual([['hold-custody complied-full', 'notify-release not-recorded']]);
  });

  test('counts a code that a map does not know as no request, and says where it stands', async () => {
    const made = await mapped(map, [
      'log.csv',
      log('1,1/6/2026,14:05,ICE DETT,,,Honored,,,', '2,1/6/2026,14:05,,,,Honored,,,'),
    ]);
    expect(made.requests).toEqual([]);
    expect(made.summary.counts.by_reason_set_aside).toEqual({ 'row-hangs-on-cell': 1, 'no-paper': 1 });
    expect(made.summary.unresolved).toEqual([
      { where: 'log.csv · line 2 · "Form"', value: 'ICE DETT', why: expect.stringMatching(/codes of instrument/) },
    ]);
    expect(made.summary.skipped.map(({ where }) => where)).toEqual(['log.csv · line 2 · "Form"', 'log.csv · line 3']);
    expect(rules(made)).toContain('rows-not-used');
  });

  test('takes an id only once, and none that looks like a person’s', async () => {
    const rows = ['1', '1', '', 'A123456789', 'x'.repeat(70)].map((id) => `${id},1/6/2026,14:05,ICE DET,,,,,,`);
    const made = await mapped(map, ['log.csv', log(...rows)]);
    expect(made.requests.map(({ request_id }) => request_id)).toEqual(['LKS-1']);
    expect(made.summary.counts.by_reason_set_aside).toEqual({ 'id-repeated': 1, 'id-blank': 1, 'id-unreadable': 2 });
    expect(JSON.stringify(made)).not.toContain('123456789');
  });
});

describe('times', () => {
  const at = async (date: string, time: string) => {
    const made = await mapped(map, ['log.csv', log(`1,${date},${time},ICE DET,,,,,,`)]);
    return made.requests[0]?.received_at ?? made.summary.unresolved.map(({ why }) => why.slice(0, 24)).join();
  };
  test.each([
    ['7/6/2026', '23:30', '2026-07-06T23:30:00-07:00'],
    ['3/8/2026', '2:30', 'No clock showed this tim'],
    ['11/1/2026', '1:30', 'Clocks showed this time '],
    ['11/1/2026', '1:30 -07:00', '2026-11-01T01:30:00-07:00'],
    ['13/5/2026', '1:30', 'This is not a date that '],
    ['2/30/2026', '1:30', 'This is not a date that '],
    ['1/6/2026', '24:00', 'This is not a date with '],
    ['1/6/2026', '', 'This is not a date with '],
  ])('%s %s in Los Angeles is %s', async (date, time, told) => {
    expect(await at(date, time)).toBe(told);
  });

  test('without their zone or order are not guessed', async () => {
    const { time_zone, ...without } = map;
    const one = await mapped(without, ['log.csv', log('1,1/6/2026,14:05,ICE DET,,,,,,')]);
    expect(one.requests[0]).toMatchObject({ received_on_missing: 'unknown' });
    expect(one.summary.unresolved[0]?.why).toMatch(/time_zone/);
    const two = await mapped({ ...map, date_format: undefined }, ['log.csv', log('1,1/6/2026,14:05,ICE DET,,,,,,')]);
    expect(two.summary.unresolved[0]?.why).toMatch(/date_format/);
  });
});

describe('headings', () => {
  test('that the map does not know are told, and those of persons without reading them', async () => {
    const made = await mapped({ ...map, drop: undefined }, [
      'log.csv',
      log('1,1/6/2026,14:05,ICE DET,,,,,"DOE, SAMPLE",'),
    ]);
    expect(rules(made)).toEqual([
      'heading-not-mapped',
      'heading-not-mapped',
      'heading-not-mapped personal',
      'heading-not-mapped',
    ]);
  });

  test('that are missing or stand twice stop the reading of their sheet', async () => {
    const renamed = log('1,1/6/2026,14:05,ICE DET,,,,,,').replace('Form', 'Paper');
    const one = await mapped(map, ['log.csv', renamed]);
    expect([one.requests.length, rules(one)]).toEqual([0, ['mapped-heading-missing']]);
    expect(one.findings[0]?.values).toMatchObject({ heading: 'Form', there: expect.stringContaining('Paper') });
    const two = await mapped(map, ['log.csv', renamed.replace('Remarks', 'Form').replace('Paper', 'form ')]);
    expect([two.requests.length, rules(two)]).toEqual([0, ['mapped-heading-twice']]);
    expect(rules(await mapped(map, ['log.csv', 'a,b\n1,2\n']))).toEqual(['mapped-heading-missing none']);
    expect(rules(await mapped(map, ['log.csv', '']))).toEqual(['empty-file']);
    expect(rules(await mapped(map, ['log.csv', log()]))).toContain('no-rows-below-headings');
  });

  test('called like a part of every object are headings like any other', async () => {
    const odd = {
      ...map,
      columns: [...map.columns, { column: 'channel', headings: ['__proto__'], codes: { constructor: 'fax' } }],
    };
    const made = await mapped(odd, [
      'log.csv',
      'No.,Date rec’d,Time,Form,Hold status,Decided,__proto__\n1,1/6/2026,14:05,ICE DET,,,constructor\n',
    ]);
    expect(made.requests[0]?.channel).toBe('fax');
    expect(({} as Record<string, unknown>).channel).toBeUndefined();
  });
});
