import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvParser } from '../src/csv/csv-parser.ts';
import { readRows, toCsv } from '../src/index.ts';
import { readBytes, short } from './support/reading.ts';
import { tables } from './support/tables.ts';

const text = 'request_id,received_on,facility_city\nR-1,2026-01-06,Peñasco\nR-2,2026-01-07,"Larkmere, North"\n';
const cities = ['Peñasco', 'Larkmere, North'];
const utf16 = (value: string, big: boolean) =>
  [...value].flatMap((letter) =>
    big
      ? [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255]
      : [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8],
  );
const latin1 = (value: string) => [...value].map((letter) => letter.charCodeAt(0));

describe('dialects and encodings', () => {
  it.each([
    ['UTF-8 with commas', text, []],
    ['CRLF', text.replaceAll('\n', '\r\n'), []],
    ['CR alone', text.replaceAll('\n', '\r'), []],
    ['mixed line ends', text.replace('\n', '\r\n'), []],
    ['a byte-order mark', `\uFEFF${text}`, []],
    ['no line end at the end', text.trimEnd(), []],
    ['blanks before quotes', text.replace(',"', ', "'), []],
    ['semicolons', text.replaceAll(/,(?! )/g, ';'), ['assumed-separator semicolon']],
    ['tabs', text.replaceAll(/,(?! )/g, '\t'), ['assumed-separator tab']],
    ['bars', text.replaceAll(/,(?! )/g, '|'), ['assumed-separator bar']],
    ['the line sep=; of Excel', `sep=;\r\n${text.replaceAll(/,(?! )/g, ';')}`, []],
    ['UTF-16, little end first', [0xff, 0xfe, ...utf16(text, false)], ['assumed-encoding']],
    ['UTF-16, big end first', [0xfe, 0xff, ...utf16(text, true)], ['assumed-encoding']],
    ['UTF-16 without a mark', utf16(text, false), ['assumed-encoding']],
    ['Windows-1252', latin1(text), ['assumed-encoding']],
  ])('%s', async (_, content, findings) => {
    const read = await readBytes('requests.csv', content, { tables });
    expect(short(read.findings)).toEqual(findings);
    expect(read.entries.map(({ record }) => (record.facility as { city: string }).city)).toEqual(cities);
  });

  it('a byte that is no letter in a UTF-8 file is found in its cell', async () => {
    const bytes = [...new TextEncoder().encode(text.replace('R-2', 'R-2é')), ...latin1('R-3,2026-01-08,Pe\xf1asco\n')];
    const { entries, findings } = await readBytes('requests.csv', bytes, { tables });
    expect([entries.length, findings]).toMatchObject([
      3,
      [{ rule: 'unreadable-character', place: { row: 4, column: 'facility_city' } }],
    ]);
  });
});

describe('quotes', () => {
  const rows = async (content: string) => {
    const found: [number, readonly unknown[]][] = [];
    const findings: string[] = [];
    for await (const batch of readRows({ name: 'list.csv', bytes: new TextEncoder().encode(content) })) {
      for (const { row, cells } of batch.rows) found.push([row, cells]);
      for (const reading of batch.findings)
        if ('rule' in reading) findings.push(`${reading.rule} ${reading.place.row}`);
    }
    return { found, findings };
  };

  it('a quoted cell may hold line ends; rows keep their physical lines', async () => {
    expect((await rows('a,b\n"x\ny\r\nz",1\nc,d\n')).found).toEqual([
      [1, ['a', 'b']],
      [2, ['x\ny\r\nz', '1']],
      [5, ['c', 'd']],
    ]);
  });

  it('doubled quotes are one', async () => {
    expect((await rows('a,b\n"he said ""no""",1\n')).found[1]).toEqual([2, ['he said "no"', '1']]);
  });

  it('a quote inside a quoted cell is kept and said', async () => {
    expect(await rows('a,b\n"the "big" one",1\n')).toEqual({
      found: [
        [1, ['a', 'b']],
        [2, ['the "big" one', '1']],
      ],
      findings: ['stray-quote 2'],
    });
  });

  it('a quote that is never closed takes one cell, not the file', async () => {
    const { found, findings } = await rows('a,b\n"x,1\nc,d\n');
    expect([found, findings]).toEqual([
      [
        [1, ['a', 'b']],
        [2, ['"x', '1']],
        [3, ['c', 'd']],
      ],
      ['quote-not-closed 2'],
    ]);
  });

  it('a quote that is not closed within 16,384 characters counts as never closed', async () => {
    const { found, findings } = await rows(`a,b\n"x,1\n${'c,d\n'.repeat(10_000)}"`);
    expect([found.length, findings[0]]).toEqual([10_003, 'quote-not-closed 2']);
  });

  it('the same rows come out, however the text is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', '""', '\r\n', '",'), { maxLength: 40 }),
        fc.array(fc.nat(60), { maxLength: 5 }),
        (parts, cuts) => {
          const whole = parts.join('');
          const parse = (pieces: readonly string[]) => {
            const out: unknown[] = [];
            const parser = new CsvParser(',', 30, (row) => out.push(row));
            for (const piece of pieces) parser.push(piece);
            parser.end();
            return out;
          };
          const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
          expect(parse(at.slice(1).map((end, index) => whole.slice(at[index], end)))).toEqual(parse([whole]));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('any cells come back from the CSV that was written of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
          minLength: 1,
          maxLength: 5,
        }),
        (cells) => {
          const out: string[][] = [];
          const parser = new CsvParser(',', 16_384, (row) => out.push(row.cells));
          parser.push(toCsv(cells));
          parser.end();
          expect(out.length).toBe(cells.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
