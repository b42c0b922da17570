import { readFileSync } from 'node:fs';
import type { RawFinding } from '@daybook/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, unescapeCell } from '../src/cells/cell-escape.ts';
import { joinList } from '../src/cells/join-list.ts';
import { splitList } from '../src/cells/split-list.ts';
import {
  type FileBytes,
  readAll,
  type TableRows,
  toCsv,
  toJson,
  toNdjson,
  toTables,
  toWorkbook,
} from '../src/index.ts';
import { collect, readBytes } from './support/reading.ts';
import { shared } from './support/shared.ts';
import { tables, titles } from './support/tables.ts';

const options = { tables, titles };
const bytes = (text: string) => new TextEncoder().encode(text);
const csvFiles = (written: readonly TableRows[]): FileBytes[] =>
  written.map(({ name, rows }) => ({ name: `${name}.csv`, bytes: bytes(toCsv(rows)) }));
const at = new Date('2026-01-01T00:00:00Z');

const request = {
  record: 'request',
  view: 'agency',
  request_id: 'R-1',
  revision: 1,
  received_on: '2026-01-06',
  quantity: -5,
  note_ids: ['a;b', 'c\\d'],
  facility: { city: '=HYPERLINK("x")' },
  instruments: [
    { no: 1, instrument: 'i-247a' },
    { no: 2, instrument: 'i-200' },
  ],
  asks: [
    {
      ask_no: 1,
      ask: 'hold-custody',
      replied: false,
      decisions: [
        { no: 1, decision: 'declined', reasons: ['state-law', 'no-warrant'] },
        { no: 2, decision: 'complied-full', reasons: [] },
      ],
    },
    { ask_no: 2, ask: 'notify-release', decisions: [] },
  ],
};
const bulk = {
  record: 'request',
  view: 'agency',
  request_id: 'R-2',
  revision: 1,
  received_on: '2026-01-07',
  note_ids: [],
  instruments: [],
  asks: [],
};
const records = [request, bulk];

/** Every way to write records and read them again. */
const ways: readonly (readonly [
  string,
  (all: readonly object[]) => Promise<{ entries: readonly { record: object }[]; findings: readonly RawFinding[] }>,
])[] = [
  ['NDJSON', (all) => readBytes('a.ndjson', toNdjson(all), options)],
  ['JSON', (all) => readBytes('a.json', toJson(all), options)],
  ['CSV', (all) => collect(readAll(csvFiles(toTables(all as Record<string, unknown>[], tables)), options))],
  [
    'XLSX',
    async (all) =>
      readBytes('a.xlsx', await toWorkbook(toTables(all as Record<string, unknown>[], tables), at), options),
  ],
];

describe('writing and reading again', () => {
  it.each(ways)('%s gives the same records', async (_, again) => {
    const { entries, findings } = await again(records);
    expect(findings).toEqual([]);
    expect(entries.map(({ record }) => record)).toEqual(records);
  });

  it('an element that is not number 1 stands in the child table', async () => {
    const odd = [{ ...bulk, instruments: [{ no: 3, instrument: 'i-200' }] }];
    expect((await (ways[2] as (typeof ways)[number])[1](odd)).entries[0]?.record).toEqual(odd[0]);
  });

  it('the same records are the same bytes', async () => {
    const write = () => toWorkbook(toTables(records, tables), at);
    expect(await write()).toEqual(await write());
  });

  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        "'",
        ' ',
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '\\',
        'a',
        '_x000D_',
        '\u00a0',
      ),
    }),
  );
  // A control character is refused with a finding in cells; a blank text is an empty cell.
  const cell = texts.filter((text) => text.trim() !== '' && !/(?![\n\r\t])\p{C}|\uFFFD/u.test(text));

  it.each(ways)('%s keeps any text, formulas and outer blanks included', async (_, again) => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cities) => {
        const all = cities.map((city, index) => ({ ...bulk, request_id: `R-${index}`, facility: { city } }));
        expect((await again(all)).entries.map(({ record }) => record)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  const naughty = shared('corpora/naughty-strings/blns.json');
  it.skipIf(naughty === undefined).each(ways)(
    '%s keeps every naughty string, or says that it cannot be read (../shared/corpora/naughty-strings)',
    async (way, again) => {
      const strings = (JSON.parse(readFileSync(naughty ?? '', 'utf8')) as string[]).filter(
        (text) => text.trim() !== '',
      );
      const all = strings.map((city, index) => ({ ...bulk, request_id: `R-${index}`, facility: { city } }));
      const { entries, findings } = await again(all);
      const lost = all.filter(
        ({ facility }, index) =>
          (entries[index]?.record as Partial<typeof request> | undefined)?.facility?.city !== facility.city,
      );
      expect(entries).toHaveLength(all.length);
      expect(findings.filter(({ rule }) => rule === 'unreadable-character' || rule === 'error-cell')).toHaveLength(
        lost.length,
      );
      expect(lost.length).toBeLessThan(way === 'CSV' || way === 'XLSX' ? 12 : 1);
    },
  );
});

describe('cells that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', ' =1', "'=1"])(
    '%j is written with an apostrophe before it',
    (text) => {
      expect(escapeCell(text)).toBe(`'${text}`);
      expect(unescapeCell(escapeCell(text))).toBe(text);
    },
  );

  it('no cell of CSV begins with what starts a formula', () => {
    const csv = toCsv([['=1', '+1', '-1', '@x', '\tx', '\rx']]);
    expect(csv).toBe("'=1,'+1,'-1,'@x,'\tx,\"'\rx\"\r\n");
  });

  it('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(unescapeCell(escapeCell(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('any list of texts comes back from one cell', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc
            .string()
            .map((text) => text.trim())
            .filter((text) => text !== ''),
        ),
        (items) => {
          expect(splitList(joinList(items))).toEqual(items);
        },
      ),
    );
  });

  it('whole numbers stay numbers', () => {
    expect(toCsv([[-5, true, null]])).toBe('-5,true,\r\n');
  });
});
