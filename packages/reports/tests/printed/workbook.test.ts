import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRows, type SheetRow } from '@daybook/files';
import { formats, reportPrintable } from '@daybook/reports/printing';
import type { QuarterlyReport } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { exampleReport, exampleReports } from './example-reports.ts';

const xlsx = formats.find(({ id }) => id === 'xlsx');
const workbook = async (report: QuarterlyReport, lang: 'en' | 'es' = 'en', nameOf = (id: string) => id) => {
  const bytes = await xlsx?.print(await reportPrintable(report, { lang, nameOf }));
  if (!(bytes instanceof Uint8Array)) throw new Error('A workbook is bytes.');
  return bytes;
};
async function rowsIn(bytes: Uint8Array): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const read of readRows({ name: 'report.xlsx', bytes })) rows.push(...read.rows);
  return rows;
}
const isBlank = ({ cells }: SheetRow) => cells.every((cell) => cell === null || cell === '');
/** The numbers of the table under a title, not of the summary, up to the next blank row. */
function numbersUnder(title: string, rows: readonly SheetRow[]): number[] {
  const at = rows.findIndex((row) => row.cells[0] === title && row.sheet !== 'Summary');
  if (at < 0) return [];
  const rest = rows.slice(at + 1).filter(({ sheet }) => sheet === rows[at]?.sheet);
  const end = rest.findIndex(isBlank);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .flatMap(({ cells }) => cells.filter((cell) => typeof cell === 'number'));
}
const ascending = (numbers: readonly number[]) => numbers.filter((value) => value !== 0).sort((a, b) => a - b);

describe.each(exampleReports)('the workbook of $name', ({ report }) => {
  test('holds every figure of every table as a number, money in dollars to the cent', async () => {
    const printable = await reportPrintable(report, { lang: 'en' });
    const rows = await rowsIn(await workbook(report));
    const tables = printable.printout.sections.flatMap((section) => section.tables);
    for (const { table_id, rows: listed, unit, kind } of report.tables) {
      const title = tables.find(({ id }) => id === table_id)?.title ?? table_id;
      const expected = listed.flatMap(({ value, observations }) => [
        ...(value === undefined ? [] : [unit === 'cents' ? Number((value / 100).toFixed(2)) : value]),
        ...(kind === 'median' ? [observations ?? 0] : []),
      ]);
      expect(ascending(numbersUnder(title, rows)), table_id).toEqual(ascending(expected));
    }
    const money = numbersUnder('All money spent and received', rows).map((dollars) => Math.round(dollars * 100));
    expect(money).toEqual(report.expenditures.flatMap(({ amount_cents = [] }) => amount_cents));
  });

  test.each(['en', 'es'] as const)(
    'has names of sheets that a spreadsheet takes, and the summary first, in %s',
    async (lang) => {
      const sheets = [...new Set((await rowsIn(await workbook(report, lang))).map(({ sheet }) => sheet ?? ''))];
      expect(sheets[0]).toBe(lang === 'es' ? 'Resumen' : 'Summary');
      expect(sheets.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
    },
  );
});

test('the same report is the same bytes', async () => {
  const report = exampleReport('larkmere-sheriff-2026-q1');
  expect(await workbook(report)).toEqual(await workbook(report));
});

test('no text of others becomes a formula or leaves the foot of the page', async () => {
  const rows = await rowsIn(
    await workbook(exampleReport('ostrand-sheriff-2026-q1'), 'en', () => '=HYPERLINK("http://x","&P&D")'),
  );
  expect(rows.flatMap(({ formulas = [] }) => formulas)).toEqual([]);
  expect(rows[0]?.cells[0]).toBe(`'=HYPERLINK("http://x","&P&D")`);
});

const { path, suite } = requires('soffice');

suite('the workbook in LibreOffice', () => {
  test('opens, and holds the same numbers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-workbook-'));
    try {
      writeFileSync(join(folder, 'report.xlsx'), await workbook(exampleReport('ostrand-sheriff-2026-q1')));
      const all = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      spawnSync(path, [profile, '--headless', '--convert-to', all, '--outdir', folder, join(folder, 'report.xlsx')]);
      const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
      expect(sheets.length).toBeGreaterThan(5);
      const text = sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
      for (const shown of [
        'From the log,Detention services agreement (IGSA),15960\n',
        ',403.2\n',
        'Residents,97250,',
        ',642,7.8,3,',
      ])
        expect(text).toContain(shown);
      expect(text).not.toMatch(/#(?:REF|NAME|VALUE|DIV)|Err:\d/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
