import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validate } from '../src/commands/validate.ts';
import { exampleLines } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const root = join(import.meta.dirname, '../../..');
const action = readFileSync(join(root, 'action.yml'), 'utf8');
const guide = readFileSync(join(root, 'docs/guide/github-action.md'), 'utf8');
const script = (/\n {6}run: \|\n(?<script>(?: {8}.*\n|\n)+)/.exec(action)?.groups?.script ?? '').replace(/^ {8}/gm, '');
const inputs = [
  ...(/\ninputs:\n(?<block>(?: .*\n)+)/.exec(action)?.groups?.block ?? '').matchAll(/^ {2}([a-z-]+):$/gm),
].map(([, name = '']) => name);
const variableOf = (input: string) => `INPUT_${input.toUpperCase().replaceAll('-', '_')}`;

test('every input reaches the script as a variable, and nothing else does', () => {
  expect(inputs).toEqual(['path', 'fail-on', 'lang', 'sarif', 'html', 'version']);
  for (const input of inputs) {
    expect(action).toContain(`        ${variableOf(input)}: \${{ inputs.${input} }}\n`);
    expect(script).toContain(`$${variableOf(input)}`);
  }
  expect(script).not.toContain('${{');
  expect([...action.matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name)).toEqual(inputs);
});

test('every option in the script is one of the command', () => {
  const used = [...script.matchAll(/ (--[a-z-]+)(?= )/g)].map(([, flag]) => flag).filter((flag) => flag !== '--yes');
  expect(new Set(used).size).toBeGreaterThan(3);
  const known = validate.options.flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? []);
  expect(used.filter((flag) => flag !== undefined && !known.includes(flag))).toEqual([]);
});

test('the guide describes every input, and no other', () => {
  const told = [...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
  expect(told).toEqual(inputs);
});

const isBuilt = existsSync(join(root, 'packages/cli/dist/main.js'));

describe.skipIf(!isBuilt)('the script, with the built command', () => {
  const made = madeFolder();
  const line = (exampleLines('logs/ostrand-sheriff/requests.ndjson', 0, 1)[0] ?? '').replace(
    /"channel":"[a-z-]*"/,
    '"channel":"emial"',
  );
  const run = (given: Readonly<Record<string, string>>) => {
    const defaults = { path: '.', 'fail-on': 'error', lang: 'en', sarif: '', html: '', version: 'latest' };
    const env = Object.fromEntries(
      Object.entries({ ...defaults, ...given }).map(([name, value]) => [variableOf(name), value]),
    );
    // As GitHub runs it.
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: made.path,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, GITHUB_ACTION_PATH: root, ...env },
    });
  };
  mkdirSync(join(made.path, 'the logs'));
  writeFileSync(join(made.path, 'the logs/log.ndjson'), `${line}\n`);
  writeFileSync(join(made.path, '$(touch run).ndjson'), `${line}\n`);

  test('annotates, writes what was asked for, and fails', () => {
    const { status, stdout, stderr } = run({ path: 'the logs', sarif: 'out/check.sarif', html: 'out/check.html' });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^::error title=Daybook::Invalid: 1 error/);
    expect(stdout).toContain('::error file=the logs/log.ndjson,line=1,title=');
    expect(JSON.parse(readFileSync(join(made.path, 'out/check.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(made.path, 'out/check.html'), 'utf8')).toMatch(/^<!doctype html>/);
  });

  test('takes several paths, and runs nothing that stands in one', () => {
    const { status, stdout } = run({ path: 'the logs\n\n$(touch run).ndjson\n', lang: 'es' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=Daybook::No válido: 2 errores/);
    expect(existsSync(join(made.path, 'run'))).toBe(false);
  });

  test('ends with 2 where it could not run', () => {
    expect(run({ path: 'nowhere' }).status).toBe(2);
    expect(run({ path: 'nowhere', sarif: 'out/none.sarif' }).status).toBe(2);
    expect(run({ path: 'the logs', 'fail-on': 'nothing' }).status).toBe(2);
  });
});
