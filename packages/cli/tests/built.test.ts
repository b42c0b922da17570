import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';
import { detainerRow, detainers } from './support/public-files.ts';

const bin = join(import.meta.dirname, '../bin/daybook.js');
const isBuilt = existsSync(join(import.meta.dirname, '../dist/main.js'));
const made = madeFolder();
const log = `${examples}/logs/tallowgate-police/requests.csv`;
const shell = (line: string) =>
  spawnSync('bash', ['-c', `set -o pipefail; ${line}`], {
    encoding: 'utf8',
    env: { ...process.env, DAYBOOK: bin, NODE: process.execPath },
  });
const daybook = '"$NODE" "$DAYBOOK"';

describe.skipIf(!isBuilt)('the built command', () => {
  test('reads standard input', () => {
    const { status, stdout, stderr } = shell(`${daybook} validate - --today ${TODAY} < ${log}`);
    expect(stdout).toMatch(/^9 requests|requests, /);
    expect(stdout).toMatch(/1 file\)/);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  test('knows of standard input what the files beside it tell, in whatever order they are named', () => {
    const context = `${examples}/agencies.ndjson ${examples}/jurisdictions.ndjson ${examples}/agreements.ndjson ${examples}/law`;
    const parts = `${examples}/logs/brindlefell-sheriff/requests.ndjson`;
    const { status, stdout } = shell(`${daybook} validate - ${context} --today ${TODAY} < ${parts}`);
    expect(stdout).toMatch(/\nValid: 0 errors/);
    expect(status).toBe(0);
  });

  test('makes no report of standard input, which leaves no fingerprint', () => {
    const parts = `${examples}/logs/brindlefell-sheriff/requests.ndjson`;
    const { status, stdout, stderr } = shell(
      `${daybook} report - ${examples}/agencies.ndjson --agency us-zz-pqqtitoa --period 2026-Q1 < ${parts}`,
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^A report names the fingerprint of its log, and standard input leaves none\./);
  });

  test('has its solver beside it: a release is published and attacked', () => {
    const own = ['agencies.ndjson', 'jurisdictions.ndjson', 'agreements.ndjson', 'law', 'logs/larkmere-sheriff'];
    const words = made.file('words.txt', 'ladder copper violin\n');
    const key = join(made.path, 'sheriff.key.json');
    const pass = `--passphrase-file ${words}`;
    const agency = '--agency us-zz-fbqnlriq';
    expect(shell(`${daybook} keys init ${agency} -o ${key} ${pass}`).status).toBe(0);
    const out = join(made.path, 'release');
    const { status, stderr } = shell(
      `${daybook} publish ${own.map((name) => `${examples}/${name}`).join(' ')} ${agency} --period 2026-Q1 ${pass} ` +
        `--key ${key} --ledger ${join(made.path, 'ledger')} --out ${out} --approved reviewer publisher`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const attacked = shell(`${daybook} attack ${out}`);
    expect(attacked).toMatchObject({ status: 0, stdout: expect.stringContaining(': nothing found\n') });
  });

  test('reads packed standard input', () => {
    const plain = shell(`${daybook} validate - --today ${TODAY} --json < ${log}`);
    const packed = shell(`gzip -c ${log} | ${daybook} validate - --today ${TODAY} --json`);
    expect(JSON.parse(packed.stdout)).toEqual(JSON.parse(plain.stdout));
  });

  test('ends with its own exit code when the reader of its output stops early', () => {
    const rows = `${daybook} report ${examples} --by facility --today ${TODAY}`;
    expect(shell(`${rows} | head -1`)).toMatchObject({ status: 0, stderr: '' });
    expect(shell(`${daybook} validate ${log} --json --today ${TODAY} | head -1`)).toMatchObject({
      status: 1,
      stderr: '',
    });
  });

  test.each(['/dev/null', '/proc/self/fd/0'])('does not open %s, and never calls it valid', (path) => {
    const { status, stdout, stderr } = shell(`printf '' | ${daybook} validate ${path}`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/is a device or a pipe, not a file\./);
  });

  test('prints no colour where nobody watches', () => {
    const { stdout } = shell(`${daybook} validate ${log} --today ${TODAY}`);
    expect(stdout).not.toContain('\u001b');
  });

  test('says that there is no room left, without a word of the program', () => {
    const { status, stderr } = shell(
      `${daybook} report ${examples} --by state --today ${TODAY} --format json -o /dev/full > /dev/null`,
    );
    expect(stderr).toMatch(/^There is no room left to write \/dev\/full\. [^\n]+\n$/);
    expect(status).toBe(2);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'interrupted by %s, an import leaves its folder as it was',
    async (signal) => {
      const path = made.file('many.csv', detainers(`${detainerRow('Lifted')}\n`.repeat(300_000)));
      const out = join(made.path, signal);
      const start = (...files: string[]) =>
        spawn(process.execPath, [bin, 'import', 'ice-detainers', ...files, '--out', out]);
      const first = made.file('one.csv', detainers(detainerRow('Lifted')));
      await new Promise((done) => start(first).on('exit', done));
      const before = Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
      const child = start(path);
      const ended = new Promise<NodeJS.Signals | null>((done) => child.on('exit', (_, by) => done(by)));
      while (child.exitCode === null && !existsSync(join(out, '.requests.ndjson.partial'))) await setTimeout(10);
      child.kill(signal);
      expect(await ended).toBe(signal);
      const after = Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
      expect(after).toEqual(before);
    },
  );
});
