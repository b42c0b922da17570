import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '@daybook/reports/printing';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../reports/tests/made-up/schema-faults.ts';
import { daybook } from './support/daybook.ts';
import { examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const published = `${examples}/reports/ostrand-sheriff-2026-q1.json`;
const print = (...more: string[]) => daybook('report', published, '--today', TODAY, ...more);
const count = (...more: string[]) =>
  daybook(
    'report',
    examples,
    '--agency',
    'us-zz-znnyprhs',
    '--period',
    '2026-Q1',
    '--as-of',
    TODAY,
    '--today',
    TODAY,
    ...more,
  );

describe('a report is written', () => {
  test('in the form of each ending, several at once, while the screen shows it as text', async () => {
    const [page, figures] = [join(made.path, 'a', 'report.html'), join(made.path, 'b', 'REPORT.CSV')];
    const { code, out } = await count('-o', page, '-o', figures);
    expect(code).toBe(0);
    expect(out).toMatch(/^Ostrand County Sheriff's Office\n/);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(readFileSync(page, 'utf8')).toContain('Ostrand County Sheriff&#39;s Office');
    expect(readFileSync(figures, 'utf8')).toMatch(/^report_id,revision,.*,value,observations,withheld,missing\r\n/);
  });

  test('into a folder in every form under one name, with the description of its columns', async () => {
    const folder = `${join(made.path, 'all')}/`;
    expect((await count('-o', folder, '--lang', 'es')).code).toBe(0);
    const name = 'us-zz-znnyprhs-2026-q1-own-log';
    const endings = [...formats.map(({ ending }) => ending), '.datapackage.json'];
    expect(readdirSync(folder).sort()).toEqual(endings.map((ending) => `${name}${ending}`).sort());
    const { resources } = JSON.parse(readFileSync(join(folder, `${name}.datapackage.json`), 'utf8'));
    expect(existsSync(join(folder, resources[0].path))).toBe(true);
    expect(readFileSync(join(folder, `${name}.html`), 'utf8')).toContain('<html lang="es">');
  });

  test('to the screen in the form that --format names', async () => {
    expect((await count('--format', 'csv')).out).toMatch(/^report_id,/);
    const { out } = await count('--format', 'json');
    expect(schemaFaults('quarterly-report', JSON.parse(out))).toEqual([]);
  });

  test('never under an ending that says no form: what to type is said, before anything is counted', async () => {
    const { code, out, talk } = await count('-o', 'out/report.docx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(
      /^out\/report\.docx does not say in which form: its name must end with \.json, \.csv, \.xlsx, \.html, /,
    );
    expect(talk).toContain('Type: -o out/report.html');
    expect((await count('-o', 'informe.pdf', '--lang', 'es')).talk).toContain('Escriba: -o informe.html');
    expect((await count('--format', 'pdf')).talk).toMatch(
      /^There is no form "pdf" of a report\. The forms are json, csv, xlsx, html, /,
    );
  });
});

describe('a report that exists is printed without its log', () => {
  test('and gives the same page as the count did', async () => {
    const [counted, printed] = [join(made.path, 'counted.html'), join(made.path, 'printed.html')];
    const record = join(made.path, 'record.json');
    await count('-o', record, '-o', counted);
    const { code } = await daybook('report', record, `${examples}/agencies.ndjson`, '--today', TODAY, '-o', printed);
    expect(code).toBe(0);
    expect(readFileSync(printed, 'utf8')).toBe(readFileSync(counted, 'utf8'));
  });

  test('with ids where no file names them, in the language that was asked for', async () => {
    const { code, out } = await print('--lang', 'es');
    expect(code).toBe(0);
    expect(out).toMatch(/^us-zz-znnyprhs\nSolicitudes de las autoridades de inmigración, primer trimestre de 2026\n/);
  });

  test('but not where it has errors', async () => {
    const record = made.file(
      'wrong.json',
      readFileSync(published, 'utf8').replace('"asks-by-decision-and-outcome"', '7'),
    );
    const { code, out, talk } = await daybook('report', record, '--today', TODAY);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(/^The report has errors, so it is not printed\.\nType: daybook validate /);
  });
});

test('rows over many agencies are written in every form too', async () => {
  const [rows, page] = [join(made.path, 'rows.csv'), join(made.path, 'rows.html')];
  const { code, out } = await daybook('report', examples, '--by', 'agency', '--today', TODAY, '-o', rows, '-o', page);
  expect(code).toBe(0);
  expect(out).toMatch(/^Federal release, /);
  expect(readFileSync(rows, 'utf8')).toMatch(/^period,/);
  expect(readFileSync(page, 'utf8')).toContain('480 asks in all.');
});
