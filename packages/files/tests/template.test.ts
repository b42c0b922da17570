import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '@daybook/types';
import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';
import { describe, expect, it, test } from 'vitest';
import { makeTemplate, read, standardTables, type TemplateOptions } from '../src/index.ts';
import { exampleRequest } from '../src/template/example-request.ts';
import { templateColumns } from '../src/template/template-columns.ts';
import { partText } from '../src/workbook/part-text.ts';
import { spreadsheets } from '../src/workbook/spreadsheets.ts';
import { zipDirectory } from '../src/workbook/zip-directory.ts';
import { fillTemplate } from './support/fill-template.ts';
import { collect } from './support/reading.ts';
import { schemaFaults } from './support/schema-faults.ts';

const titles = { en, es };
const AGENCY = 'us-zz-fbqnlriq';

const options = (lang: Lang, more: Partial<TemplateOptions> = {}): TemplateOptions => ({
  tables: ['requests', 'agreements', 'context'],
  lang,
  agency: { agency_id: AGENCY, name: "Larkmere County Sheriff's Office", time_zone: 'America/Los_Angeles' },
  period: '2026-Q1',
  madeOn: '2026-01-02',
  titles: titles[lang],
  laws: new Map(),
  ...more,
});
const make = (lang: Lang, more: Partial<TemplateOptions> = {}) => makeTemplate(options(lang, more), '2026-01-01');
const once = { en: make('en'), es: make('es') };
const made = (lang: Lang) => once[lang];

async function readWorkbook(bytes: Uint8Array, name = 'log.xlsx') {
  const { entries, findings } = await collect(read({ name, bytes }, { titles: [en, es] }));
  return { records: entries.map(({ record }) => record), findings };
}

async function textOf(bytes: Uint8Array, part: string): Promise<string> {
  const parts = zipDirectory(bytes, 1000);
  return typeof parts === 'string' ? parts : ((await partText(bytes, parts, part)) ?? '');
}

const examples = join(import.meta.dirname, '../../../schemas/v1/examples');
const lines = (path: string): Record<string, unknown>[] =>
  readFileSync(join(examples, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What a record is once it was typed into the template, which leaves out what others bring over. */
function typed(record: Record<string, unknown>): Record<string, unknown> {
  const { public_id: _, facility, instruments, ...rest } = structuredClone(record) as Record<string, never>;
  for (const paper of (instruments ?? []) as Record<string, unknown>[]) delete paper.file_sha256;
  const { facility_id } = (facility ?? {}) as Record<string, unknown>;
  return {
    ...rest,
    ...(facility_id === undefined ? {} : { facility: { facility_id } }),
    ...(instruments === undefined ? {} : { instruments }),
  };
}

const log = lines('logs/larkmere-sheriff/requests.ndjson').filter(({ agency_id }) => agency_id === AGENCY);
const received = log.filter(({ received_on }) => received_on === undefined || String(received_on) < '2026-04-01');

describe.each(['en', 'es'] as const)('a template in %s', (lang) => {
  test('that is filled in and read gives the records that were typed', async () => {
    expect(received.length).toBeGreaterThan(10);
    const filled = await fillTemplate(await made(lang), received, titles[lang], lang);
    const { records, findings } = await readWorkbook(filled);
    expect(findings).toEqual([]);
    expect(records).toEqual(received.map(typed));
  });

  test('that nobody filled in holds no records, and nothing else is said of it', async () => {
    const { records, findings } = await readWorkbook(await made(lang));
    expect(records).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(['no-records']);
  });

  test('is the same bytes each time', async () => {
    expect(await make(lang)).toEqual(await made(lang));
  });
});

describe('agreements', () => {
  test('that are typed into the template are read as they are', async () => {
    const own = lines('agreements.ndjson').filter(({ agency_id }) => agency_id === AGENCY);
    const filled = await fillTemplate(await made('en'), own, en, 'en');
    const { records, findings } = await readWorkbook(filled);
    const kept = own.map(({ documents_missing: _, ...rest }) => rest);
    expect(findings).toEqual([]);
    expect(records).toEqual(kept);
  });
});

describe('the example of the template', () => {
  test('is a record that the schema accepts', () => {
    expect(schemaFaults({ ...exampleRequest('en', AGENCY, '2026-01-01') })).toEqual([]);
  });

  test.each(['en', 'es'] as const)('is left out where somebody pastes it among the rows in %s', async (lang) => {
    const example = { ...exampleRequest(lang, AGENCY, '2026-01-01') };
    const filled = await fillTemplate(await made(lang), [example, ...received.slice(0, 1)], titles[lang], lang);
    const { records, findings } = await readWorkbook(filled);
    expect(records).toEqual(received.slice(0, 1).map(typed));
    expect(findings.map(({ rule, place }) => `${rule} ${place.cell}`)).toContain('example-row A3');
    expect(findings.filter(({ rule }) => rule !== 'example-row' && rule !== 'row-without-record')).toEqual([]);
  });
});

describe('the file', () => {
  it('says the law at its field, and that it is a draft', async () => {
    const law = {
      law: { en: 'Zephyra Reports Act', es: 'Ley de Informes de Zephyra' },
      citation: 'ZC 12',
      isDraft: true,
    };
    const bytes = await make('en', { laws: new Map([['request/asks/*/decisions/*/decision', [law]]]) });
    const notes = await textOf(bytes, 'xl/comments1.xml');
    const named = notes.split('<comment ').filter((note) => note.includes('Zephyra Reports Act'));
    expect(named).toHaveLength(1);
    expect(named[0]).toContain('ZC 12 (draft: check it with your counsel)');
  });

  it.each(['en', 'es'] as const)('keeps to what Excel opens without repair in %s', async (lang) => {
    const bytes = await made(lang);
    const workbook = await textOf(bytes, 'xl/workbook.xml');
    const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    for (const at of names.keys()) {
      const sheet = await textOf(bytes, `xl/worksheets/sheet${at + 1}.xml`);
      const limits = [...sheet.matchAll(/<dataValidation ([^>]*)>(.*?)<\/dataValidation>/gs)];
      const ranges = limits.map(([, attributes]) => /sqref="([A-Z]+)3:\1(\d+)"/.exec(attributes ?? '')?.[1]);
      expect(ranges).not.toContain(undefined);
      expect(new Set(ranges).size).toBe(ranges.length);
      for (const [, attributes = '', formulas = ''] of limits) {
        expect((/errorTitle="([^"]*)"/.exec(attributes)?.[1] ?? '').length).toBeLessThanOrEqual(32);
        expect((/error="([^"]*)"/.exec(attributes)?.[1] ?? '').length).toBeLessThanOrEqual(225);
        for (const [, formula = ''] of formulas.matchAll(/<formula\d>(.*?)<\/formula\d>/g))
          expect(formula.length).toBeLessThanOrEqual(255);
      }
      // Notes and their boxes go together, and each heading has one.
      const notes = (await textOf(bytes, `xl/comments${at + 1}.xml`)).split('<comment ').length - 1;
      expect((await textOf(bytes, `xl/drawings/vmlDrawing${at + 1}.vml`)).split('<v:shape ').length - 1).toBe(notes);
      const order = [
        ...sheet.matchAll(
          /<(sheetPr|sheetViews|cols|sheetData|sheetProtection|autoFilter|dataValidations|pageSetup|legacyDrawing)[ >/]/g,
        ),
      ];
      const schema =
        'sheetPr sheetViews cols sheetData sheetProtection autoFilter dataValidations pageSetup legacyDrawing'.split(
          ' ',
        );
      const places = order.map(([, name = '']) => schema.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('lets cells be typed into down to the last row, and keeps headings locked', async () => {
    const bytes = await made('en');
    const sheet = await textOf(bytes, 'xl/worksheets/sheet1.xml');
    const cellXfs = (await textOf(bytes, 'xl/styles.xml')).split('<cellXfs')[1] ?? '';
    const forms = [...cellXfs.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) => xf);
    const columns = [...sheet.matchAll(/<col min="(\d+)" max="(\d+)" style="(\d+)"/g)];
    expect(columns.at(-1)?.[2]).toBe('16384');
    for (const [, , , style] of columns) expect(forms[Number(style)]).toContain('locked="0"');
    const heading = /<c r="A2"[^>]* s="(\d+)"/.exec(sheet)?.[1];
    expect(forms[Number(heading)]).not.toContain('locked="0"');
    expect(sheet).toMatch(/<sheetProtection sheet="1"[^>]* insertRows="0"[^>]* sort="0"/);
  });

  it('has every choice of a list, each title once', async () => {
    for (const lang of ['en', 'es'] as const) {
      const sheets = await spreadsheets.read(await made(lang), 'xlsx');
      const codes = sheets.find(({ name }) => name === (lang === 'es' ? 'Códigos' : 'Codes'));
      const choices = (codes?.rows ?? []).slice(1).map(({ cells }) => `${cells[0]} · ${cells[1]}`);
      expect(choices.length).toBeGreaterThan(300);
      expect(choices.filter((choice, at) => choices.indexOf(choice) !== at)).toEqual([]);
    }
  });

  it('has headings that tell one column', () => {
    for (const table of Object.values(standardTables)) {
      const columns = templateColumns(table).map(({ column }) => column);
      for (const key of ['title', 'title_es'] as const) {
        const words = columns.map((column) => column[key].toLowerCase());
        expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
      }
    }
  });
});
