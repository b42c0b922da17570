import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '@daybook/types';
import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';
import { expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { makeTemplate, read } from '../src/index.ts';
import { fillTemplate } from './support/fill-template.ts';
import { collect } from './support/reading.ts';

const AGENCY = 'us-zz-fbqnlriq';
const log = readFileSync(
  new URL('../../../schemas/v1/examples/logs/larkmere-sheriff/requests.ndjson', import.meta.url),
  'utf8',
)
  .split('\n')
  .slice(0, 6)
  .map((line) => JSON.parse(line) as Record<string, unknown>);

const filled = async (lang: Lang) => {
  const titles = lang === 'es' ? es : en;
  const template = await makeTemplate(
    {
      tables: ['requests', 'agreements', 'context'],
      lang,
      agency: { agency_id: AGENCY },
      period: '2026-Q1',
      madeOn: '2026-01-02',
      titles,
      laws: new Map(),
    },
    '2026-01-01',
  );
  return fillTemplate(template, log, titles, lang);
};

const readBytes = (name: string, bytes: Uint8Array) => collect(read({ name, bytes }, { titles: [en, es] }));

const { path: soffice, suite } = requires('soffice');
suite('a filled template that LibreOffice saved anew (soffice)', () => {
  test.each([
    ['en', 'xlsx:Calc MS Excel 2007 XML'],
    ['es', 'ods'],
  ] as const)(
    'in %s as %s gives the same records, and nothing else is said',
    { timeout: 120_000 },
    async (lang, form) => {
      const folder = mkdtempSync(join(tmpdir(), 'daybook-template-'));
      try {
        const bytes = await filled(lang);
        writeFileSync(join(folder, 'log.xlsx'), bytes);
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const typed = [
          profile,
          '--headless',
          '--convert-to',
          form,
          '--outdir',
          join(folder, 'saved'),
          join(folder, 'log.xlsx'),
        ];
        execFileSync(soffice, typed, { stdio: 'ignore' });
        const name = `log.${form.split(':')[0]}`;
        const before = await readBytes('log.xlsx', bytes);
        const saved = await readBytes(name, new Uint8Array(readFileSync(join(folder, 'saved', name))));
        expect(before.entries.length).toBe(log.length);
        expect(saved.findings).toEqual([]);
        expect(saved.entries.map(({ record }) => record)).toEqual(before.entries.map(({ record }) => record));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
