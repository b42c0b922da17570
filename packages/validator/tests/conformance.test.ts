import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '@daybook/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, test } from 'vitest';
import { conformanceArchive } from '../../../suite.ts';
import { checkRecords } from './support/check-records.ts';
import { isDateByCalendar } from './support/date-oracles.ts';
import { documentCases } from './support/document-cases.ts';
import { fileCases } from './support/file-cases.ts';
import type { RuleCase } from './support/rule-case.ts';

const hasTar = spawnSync('tar', ['--version']).status === 0;
const hasPython = spawnSync('python3', ['-c', 'import jsonschema, referencing']).status === 0;

// What is unpacked here is all that a vendor has: no file of the repository is read for a case.
const folder = mkdtempSync(join(tmpdir(), 'daybook-conformance-'));
const archive = conformanceArchive();
if (hasTar) execFileSync('tar', ['-xzf', '-', '-C', folder], { input: archive.bytes });
const home = join(folder, archive.name.replace('.tar.gz', ''));
const suite = join(home, 'v1/tests');
const json = <T>(...path: string[]): T => JSON.parse(readFileSync(join(home, ...path), 'utf8')) as T;

afterAll(() => rmSync(folder, { recursive: true }));

test('the archive is the same twice', () => {
  expect(Buffer.compare(conformanceArchive().bytes, archive.bytes)).toBe(0);
});

describe.skipIf(!hasTar)('unpacked (requires tar)', () => {
  test('the manifest names every file, with its hash', () => {
    const { files } = json<{ files: { path: string; sha256: string }[] }>('manifest.json');
    const there = readdirSync(home, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
      .map((entry) => join(entry.parentPath, entry.name).slice(home.length + 1));
    expect(files.map(({ path }) => path)).toEqual(there.sort());
    const wrong = files.filter(
      ({ path, sha256 }) =>
        createHash('sha256')
          .update(readFileSync(join(home, path)))
          .digest('hex') !== sha256,
    );
    expect(wrong).toEqual([]);
  });

  test('every case has the form that the suite describes', () => {
    const ajv = new Ajv2020({ strict: false, formats: { date: isDateByCalendar } });
    ajv.addSchema(json<object>('v1/tests/cases.schema.json'), 'cases');
    const kindOf = (path: string) => {
      if (/^(fields|conditions|codes)\//.test(path)) return 'changed-documents';
      if (path.startsWith('rules/')) return 'records';
      if (path.startsWith('regimes/')) return 'statutory-report';
      if (path.startsWith('coverage/')) return 'coverage';
      if (/^(files|sets)\/[^/]+\/case\.json$/.test(path)) return 'files';
      return path.endsWith('.findings.json') ? 'findings' : undefined;
    };
    const paths = readdirSync(suite, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));
    const wrong = paths.flatMap((path) => {
      const kind = kindOf(path);
      const isRight = kind === undefined || ajv.validate({ $ref: `cases#/$defs/${kind}` }, json('v1/tests', path));
      return isRight ? [] : [`${path}: ${ajv.errorsText()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('level 1: every document gives its findings', async () => {
    const wrong: string[] = [];
    for (const { where, record, document, expect: asked } of documentCases(suite)) {
      const { findings } = await checkRecords([{ record, ...document }], { rules: [] });
      const found = findings.map(({ rule, pointer = '' }) => `${rule} ${pointer}`).join();
      if (found !== asked.map(({ rule, pointer }) => `${rule} ${pointer}`).join()) wrong.push(`${where}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test('level 2: every example of a rule gives its findings', async () => {
    const wrong: string[] = [];
    const names = readdirSync(join(suite, 'rules'), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((path) => path.endsWith('.json'))) {
      const { records, today, expect: asked } = json<RuleCase>('v1/tests/rules', name);
      const { findings } = await checkRecords(records, { today });
      const found = findings.map(({ rule, row = 0, pointer }) => `${row - 1} ${pointer} ${rule}`).sort();
      if (
        found.join() !==
        asked
          .map((one) => `${one.record} ${one.pointer} ${one.rule}`)
          .sort()
          .join()
      )
        wrong.push(`${name}: ${found.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  test.each(['files', 'sets'] as const)('levels 2 and 3: every case of %s gives its findings', async (kind) => {
    const wrong: string[] = [];
    for (const { where, inputs, today = '2026-07-01', expect: asked, ...rest } of fileCases(suite, kind)) {
      const { findings, verdict, records } = await validate(inputs, { today, ...(kind === 'files' && { rules: [] }) });
      const place = ({ rule, file, sheet, row, column, pointer }: (typeof asked)[number]) =>
        JSON.stringify([rule, file, sheet, row, column, pointer]);
      const said = JSON.stringify([verdict, records, ...findings.map((finding) => place(finding as never)).sort()]);
      if (said !== JSON.stringify([rest.verdict, rest.records, ...asked.map(place).sort()]))
        wrong.push(`${where}: ${said}`);
    }
    expect(wrong).toEqual([]);
  });

  test.skipIf(!hasPython)('the program of the README judges level 1 in Python (requires python3-jsonschema)', () => {
    const program = /```python\n([\s\S]*?)```/.exec(readFileSync(join(home, 'README.md'), 'utf8'))?.[1] ?? '';
    writeFileSync(join(folder, 'level-1.py'), program);
    const { stdout, stderr, status } = spawnSync('python3', [join(folder, 'level-1.py'), home, 'agency', 'import'], {
      encoding: 'utf8',
    });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^[1-9]\d\d+ cases, 0 judged otherwise\n$/);
  });
});
