import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesOf, type MadeUpDataset, madeUpDataset } from '../support/made-up-dataset.ts';

const KILLS = 12;
const script = join(import.meta.dirname, '../support/build-once.ts');

let made: MadeUpDataset;
let whole: Record<string, string>;

/** Builds in a process of its own. @returns how long it took, in milliseconds, and whether it came to its end. */
function buildApart(out: string, threads: number, killAfter?: number): Promise<{ ms: number; isDone: boolean }> {
  const started = performance.now();
  const args = ['--conditions=@daybook/source', '--import', 'tsx', script, made.folder, out, `${threads}`];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve({ ms: performance.now() - started, isDone: code === 0 });
    }),
  );
}

beforeAll(async () => {
  made = await madeUpDataset({ agencies: 6, quarters: ['2025-Q3', '2025-Q4', '2026-Q1'], asks: 60, isCoarse: true });
  await made.build('whole', { keys: new Map(), threads: 1 });
  whole = filesOf(join(made.folder, 'whole'));
}, 300_000);

test('two threads give the same bytes as one', async () => {
  expect(await buildApart('in-two', 2)).toMatchObject({ isDone: true });
  expect(filesOf(join(made.folder, 'in-two'))).toEqual(whole);
});

test('a build that is killed at any moment leaves no half of a dataset that calls itself whole, and goes on', async () => {
  const { ms } = await buildApart('timed', 1);
  let killed = 0;
  for (let at = 1; at <= KILLS; at++) {
    const out = `killed-${at}`;
    const folder = join(made.folder, out);
    for (const threads of [1, 2]) {
      const { isDone } = await buildApart(out, threads, (ms * at) / (KILLS + 1));
      if (!isDone) killed++;
      if (existsSync(join(folder, 'datapackage.json'))) expect(filesOf(folder)).toEqual(whole);
    }
    expect(await buildApart(out, 1)).toMatchObject({ isDone: true });
    expect(filesOf(folder)).toEqual(whole);
    rmSync(folder, { recursive: true });
  }
  expect(killed).toBeGreaterThan(KILLS / 2);
});
