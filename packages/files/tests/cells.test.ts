import { describe, expect, it } from 'vitest';
import { readBytes } from './support/reading.ts';
import { tables, titles } from './support/tables.ts';

/** Reads cells of one column, one a row, and tells what each became and which findings there were. */
async function read(column: string, cells: readonly string[], more = {}) {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = cells.map((cell, at) => `R-${at},2026-01-01,1,${quoted(cell)}`).join('\n');
  const { entries, findings } = await readBytes('requests.csv', `request_id,received_on,ask_no,${column}\n${rows}\n`, {
    tables,
    titles,
    ...more,
  });
  const pointer = tables.requests?.columns.find((other) => other.column === column)?.pointer.replaceAll('*', '0') ?? '';
  const values = entries.map(({ record, unread }) =>
    unread?.includes(pointer)
      ? 'UNREAD'
      : pointer
          .split('/')
          .slice(1)
          .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], record),
  );
  return {
    values,
    findings: findings.map(({ rule, variant }) => (variant === undefined ? rule : `${rule} ${variant}`)),
    raw: findings,
  };
}

const one = async (column: string, cell: string, more = {}) => {
  const { values, findings } = await read(column, [cell], more);
  return [values[0], ...findings];
};

describe('dates', () => {
  it.each([
    ['2026-01-06', '2026-01-06'],
    ['2026-1-6', '2026-01-06'],
    ['2026/01/06', '2026-01-06'],
    ['20260106', '2026-01-06'],
    ['2026-01-06 00:00:00', '2026-01-06'],
    ['1/26/2026', '2026-01-26'],
    ['26.1.2026', '2026-01-26'],
    ['3/3/2026', '2026-03-03'],
    ['Jan 7 2026', '2026-01-07'],
    ['January 7, 2026', '2026-01-07'],
    ['7 Jan 2026', '2026-01-07'],
    ['7-Jan-2026', '2026-01-07'],
    ['Sept. 7th, 2026', '2026-09-07'],
    ['7 de enero de 2026', '2026-01-07'],
    ['2024-02-29', '2024-02-29'],
    [' 2026-01-06 ', '2026-01-06'],
    ['', undefined],
  ])('%j is %s', async (cell, date) => {
    expect(await one('decided_on', cell)).toEqual([date]);
  });

  it.each([
    ['05/082025', 'unreadable-date'],
    ['2025-02-29', 'unreadable-date no-such-day'],
    ['2/30/2026', 'unreadable-date no-such-day'],
    ['13/13/2026', 'unreadable-date no-such-day'],
    ['1900-02-28', 'unreadable-date no-such-day'],
    ['N/A', 'unreadable-date'],
    ['first week of May', 'unreadable-date hidden'],
    ['1/6/2026', 'ambiguous-date'],
    ['#N/A', 'error-cell'],
    ['########', 'error-cell'],
  ])('%j is not read: %s', async (cell, finding) => {
    expect(await one('decided_on', cell)).toEqual(['UNREAD', finding]);
  });

  it.each([
    ['46028', '2026-01-06', 'serial-date'],
    ['1/26/26', '2026-01-26', 'assumed-century'],
    ['2026-01-06 14:30', '2026-01-06', 'time-left-out'],
    ['２０２６-01-06', '2026-01-06', 'unusual-characters'],
    ['2026-01-06\u200b', '2026-01-06', 'unusual-characters'],
  ])('%j is %s, and said: %s', async (cell, date, finding) => {
    expect(await one('decided_on', cell)).toEqual([date, finding]);
  });

  it('month first where the file shows it, said once', async () => {
    const { values, findings, raw } = await read('decided_on', ['1/6/2026', '2/3/2026', '1/26/2026']);
    expect([values, findings]).toEqual([
      ['2026-01-06', '2026-02-03', '2026-01-26'],
      ['assumed-date-order month-first'],
    ]);
    expect(raw[0]?.values?.count).toBe(2);
  });

  it('day first where the file shows it', async () => {
    expect((await read('decided_on', ['1/6/2026', '26/1/2026'])).values).toEqual(['2026-06-01', '2026-01-26']);
  });

  it('a question where the file shows both', async () => {
    const { values, findings } = await read('decided_on', ['1/6/2026', '26/1/2026', '1/26/2026']);
    expect([values, findings]).toEqual([['UNREAD', '2026-01-26', '2026-01-26'], ['ambiguous-date']]);
  });

  it.each([
    ['month-first', '2026-01-06'],
    ['day-first', '2026-06-01'],
  ])('as the caller says: %s', async (dateOrder, date) => {
    expect(await one('decided_on', '1/6/2026', { dateOrder })).toEqual([date, `assumed-date-order ${dateOrder}`]);
  });
});

describe('moments', () => {
  it.each([
    ['2026-01-06T14:30:00-08:00', '2026-01-06T14:30:00-08:00'],
    ['2026-01-06T14:30:00.250Z', '2026-01-06T14:30:00.250Z'],
    ['2026-01-06 14:30 -08:00', '2026-01-06T14:30:00-08:00'],
    ['1/26/2026 2:30 PM -0800', '2026-01-26T14:30:00-08:00'],
    ['2026-01-06 12:05 a.m. UTC', '2026-01-06T00:05:00Z'],
  ])('%j is %s', async (cell, instant) => {
    expect(await one('received_at', cell)).toEqual([instant]);
  });

  it.each([
    ['2026-01-06 14:30', 'instant-without-offset'],
    ['2026-01-06', 'unreadable-instant'],
    ['2026-01-06T24:00:00Z', 'unreadable-instant no-such-time'],
    ['2026-01-06 13:00 PM -08:00', 'unreadable-instant no-such-time'],
    ['2026-02-30T10:00:00Z', 'unreadable-date no-such-day'],
  ])('%j is not read: %s', async (cell, finding) => {
    expect(await one('received_at', cell)).toEqual(['UNREAD', finding]);
  });
});

describe('numbers, yes and no', () => {
  it.each([
    ['quantity', '4000', [4000]],
    ['quantity', '-5', [-5]],
    ['quantity', '1,234', [1234, 'number-rewritten']],
    ['quantity', '12.00', [12, 'number-rewritten']],
    ['quantity', '1.5', ['UNREAD', 'unreadable-number']],
    ['quantity', '1,23', ['UNREAD', 'unreadable-number']],
    ['quantity', '9007199254740993', ['UNREAD', 'unreadable-number too-large']],
    ['quantity', 'about ten', ['UNREAD', 'unreadable-number hidden']],
    ['amount_cents', '$12.50', ['UNREAD', 'unreadable-number cents']],
    ['replied', 'Yes', [true]],
    ['replied', 'SÍ', [true]],
    ['replied', 'falso', [false]],
    ['replied', '0', [false]],
    ['replied', 'maybe', ['UNREAD', 'unreadable-yes-no hidden']],
  ])('%s %j', async (column, cell, expected) => {
    expect(await one(column, cell)).toEqual(expected);
  });
});

describe('codes and lists', () => {
  it.each([
    ['decision', 'declined', ['declined']],
    ['decision', 'Declined', ['declined', 'code-rewritten']],
    ['decision', 'RECHAZADA', ['declined', 'code-rewritten']],
    ['decision', 'complied in full ', ['complied-full', 'code-rewritten']],
    ['decision', 'complied_full', ['complied-full', 'code-rewritten']],
    ['decision', 'detaner', ['detaner']],
    ['reasons', 'Same', [['Same']]],
    ['reasons', 'state-law;No judicial warrant', [['state-law', 'no-warrant'], 'code-rewritten']],
    ['note_ids', 'a; b\\;c ;; d', [['a', 'b;c', 'd']]],
    ['facility_city', ' Larkmere ', ['Larkmere']],
    ['facility_city', 'bad\u0007bell', ['UNREAD', 'unreadable-character']],
    ['facility_city', 'bad\ufffd', ['UNREAD', 'unreadable-character']],
  ])('%s %j', async (column, cell, expected) => {
    expect(await one(column, cell)).toEqual(expected);
  });

  it('a title is said once for all its cells', async () => {
    const { findings, raw } = await read('decision', ['Declined', 'Declined', 'Rechazada']);
    expect(findings).toEqual(['code-rewritten', 'code-rewritten']);
    expect(raw.map(({ values }) => [values?.value, values?.code, values?.count])).toEqual([
      ['Declined', 'declined', 2],
      ['Rechazada', 'declined', 1],
    ]);
  });
});

describe('values that must stay hidden', () => {
  it.each([
    ['decided_on', 'Maria 05/082025'],
    ['decided_on', '123-45-6789'],
    ['quantity', '(555) 234-5678'],
    ['replied', 'Juan Example'],
    ['received_at', 'someone@example.org 14:30'],
  ])('%s %j is not repeated', async (column, cell) => {
    const { raw } = await read(column, [cell]);
    expect(raw).toHaveLength(1);
    expect(JSON.stringify(raw)).not.toContain(cell);
    expect(raw[0]?.variant).toMatch(/hidden$/);
  });
});
