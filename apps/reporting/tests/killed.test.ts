import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkJournal } from '../src/store/check-journal.ts';
import { openStore } from '../src/store/open-store.ts';
import { bundledWriter } from './support/bundled-writer.ts';

const TIMES = 200;
const AT_ONCE = 4;
const log = fileURLToPath(
  new URL('../../../schemas/v1/examples/logs/larkmere-sheriff/requests.ndjson', import.meta.url),
);

let folder = '';
let writer = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-killed-'));
  writer = await bundledWriter(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets the writer begin, kills it after some writes, and gives what it said was saved. */
function killed(path: string, from: number, after: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path, String(from), log], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let trouble = '';
    child.stderr.on('data', (text) => {
      trouble += text;
    });
    child.stdout.on('data', (text) => {
      said += text;
      // A little later than the write that was seen, so that it dies in the middle of another.
      if (said.split('\n').length > after) setTimeout(() => child.kill('SIGKILL'), after % 4);
    });
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(trouble));
      else resolve(said.split('\n').slice(0, -1).map(Number));
    });
  });
}

test(`a server killed ${TIMES} times in the middle of writing loses no entry that it said was saved`, async () => {
  const chains = Array.from({ length: AT_ONCE }, async (_, chain) => {
    const path = join(folder, `killed-${chain}.db`);
    const saved: number[] = [];
    for (let time = 0; time < TIMES / AT_ONCE; time++)
      saved.push(...(await killed(path, time * 10_000, 1 + ((time * 7 + chain) % 13))));
    const { database } = openStore(path, { now: () => '', draw: () => '' });
    const there = new Set(database.all('SELECT request_id FROM entry').map(({ request_id }) => request_id));
    const checked = checkJournal(database);
    database.close();
    return { saved: saved.length, lost: saved.filter((number) => !there.has(`K-${number}`)), faults: checked.faults };
  });
  const ended = await Promise.all(chains);
  for (const { saved, lost, faults } of ended) {
    expect(saved).toBeGreaterThan(TIMES / AT_ONCE);
    expect({ lost, faults }).toEqual({ lost: [], faults: [] });
  }
}, 300_000);
