import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const bin = join(import.meta.dirname, '../bin/daybook.js');
const folder = mkdtempSync(join(tmpdir(), 'daybook-bin-'));
const copy = join(folder, 'bin/daybook.js');
cpSync(bin, copy);
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
afterAll(() => rmSync(folder, { recursive: true }));

const start = (...args: string[]) => spawnSync(process.execPath, [copy, ...args], { encoding: 'utf8' });

test('can be run as a program', () => {
  expect(statSync(bin).mode & 0o777).toBe(0o755);
});

test('says what to type where nothing is built', () => {
  const { status, stdout, stderr } = start('validate');
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'Not built yet. Type: npm run build\n' });
});

test('passes the arguments on and ends with the code of the command', () => {
  mkdirSync(join(folder, 'dist'));
  writeFileSync(
    join(folder, 'dist/main.js'),
    "export const run = async (args) => args.join() === 'validate,log.csv' ? 1 : 0;",
  );
  expect(start('validate', 'log.csv').status).toBe(1);
});

test('does not mistake a fault of the command for a missing build', () => {
  writeFileSync(join(folder, 'dist/main.js'), "import './absent.js'; export const run = async () => 0;");
  const { status, stderr } = start('validate');
  expect(stderr).toContain('absent.js');
  expect(status).toBe(2);
});

test('ends with 2 when the command breaks, also after it has returned', () => {
  writeFileSync(
    join(folder, 'dist/main.js'),
    "export const run = async () => { setTimeout(() => { throw new Error('late'); }); return 0; };",
  );
  const { status, stderr } = start('validate');
  expect(stderr).toContain('late');
  expect(status).toBe(2);
});
