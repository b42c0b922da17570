import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAll, standardTables, toCsv, toJson, toNdjson, toTables, toWorkbook } from '../src/index.ts';
import { putAt } from '../src/tables/put-at.ts';
import { collect, readBytes } from './support/reading.ts';
import { shared } from './support/shared.ts';

const file = shared('corpora/naughty-strings/blns.json');
const strings = file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as string[]);
const bytes = (text: string) => new TextEncoder().encode(text);

const base = { record: 'request', view: 'agency', request_id: '', revision: 1, asks: [{ ask_no: 1 }] };
// What is not a text of people's own but says which record the row belongs to.
const own = new Set(['request_id', 'record', 'view']);
const columns = (standardTables.requests?.columns ?? []).filter(
  ({ type, column, pointer }) => type === 'string' && !own.has(column) && !pointer.includes('*'),
);
/** A request in whose every text field the same text stands. */
const spelled = (text: string, at: number) => {
  const record: Record<string, unknown> = { ...structuredClone(base), request_id: `R-${at}` };
  for (const { pointer } of columns) {
    const steps = pointer
      .split('/')
      .slice(1)
      .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    putAt(record, steps, [], new Set(), text);
  }
  return record;
};
const records = strings.map(spelled);
const said = (record: object | undefined) =>
  columns.map(({ pointer }) =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], record),
  );

describe.skipIf(file === undefined)('naughty strings in every text field (../shared/corpora/naughty-strings)', () => {
  it.each([
    ['JSON', () => readBytes('log.json', toJson(records))],
    ['NDJSON', () => readBytes('log.ndjson', toNdjson(records))],
  ] as const)('%s gives all 515 back letter by letter', async (_, again) => {
    const { entries, findings } = await again();
    expect(findings).toEqual([]);
    expect(entries.map(({ record }) => record)).toEqual(records);
  });

  const written = toTables(records, standardTables);
  it.each([
    ['CSV', async () => written.map(({ name, rows }) => ({ name: `${name}.csv`, bytes: bytes(toCsv(rows)) }))],
    ['XLSX', async () => [{ name: 'log.xlsx', bytes: await toWorkbook(written, new Date('2026-01-01T00:00:00Z')) }]],
  ] as const)('%s gives each back letter by letter, or says of its cell that it cannot be read', async (_, make) => {
    const { entries, findings } = await collect(readAll(await make()));
    const byId = new Map(entries.map(({ record }) => [record.request_id, record]));
    const cells = new Set(
      findings
        .filter(({ rule }) => rule === 'unreadable-character' || rule === 'error-cell')
        .map(({ place }) => place.row),
    );
    const lost = records.filter((record, at) =>
      said(byId.get(`R-${at}`)).some((text, field) => text !== said(record)[field]),
    );
    expect(byId.size).toBe(records.length);
    // Every string that did not come back has a finding in its row, and hardly any did not.
    expect(cells.size).toBe(lost.length);
    expect(lost.length).toBeLessThan(12);
  });
});
