import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { openStore } from '../src/store/open-store.ts';
import { bundledWriter } from './support/bundled-writer.ts';
import { powerCuts } from './support/power-cuts.ts';

const ENTRIES = 25;
const CALLS = 'openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink';
const log = fileURLToPath(
  new URL('../../../schemas/v1/examples/logs/larkmere-sheriff/requests.ndjson', import.meta.url),
);
const strace = requires('strace');

strace.suite('when the power goes, by strace', () => {
  let folder = '';
  let writer = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybook-power-'));
    writer = await bundledWriter(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What is lost at each moment at which an entry was said to be saved. */
  function lostWith(synchronous: string) {
    const trace = join(folder, `${synchronous}.trace`);
    const database = join(folder, `${synchronous}.db`);
    const args = ['-f', '-qq', '-xx', '-s', '100000', '-e', `trace=${CALLS}`, '-o', trace];
    const ran = spawnSync(strace.path, [
      ...args,
      process.execPath,
      writer,
      database,
      '0',
      log,
      `${ENTRIES}`,
      synchronous,
    ]);
    expect(ran.stderr.toString()).toBe('');
    const cuts = [...powerCuts(readFileSync(trace, 'latin1'))];
    expect(cuts).toHaveLength(ENTRIES);
    return cuts.flatMap(({ said, files }, cut) => {
      const at = join(folder, `${synchronous}-${cut}`);
      mkdirSync(at);
      for (const [name, bytes] of files) if (name.startsWith(`${synchronous}.db`)) writeFileSync(join(at, name), bytes);
      const store = openStore(join(at, `${synchronous}.db`), { now: () => '', draw: () => '' });
      const there = new Set(store.database.all('SELECT request_id FROM entry').map(({ request_id }) => request_id));
      expect(checkJournal(store.database).faults).toEqual([]);
      store.database.close();
      return said
        .trim()
        .split('\n')
        .filter((number) => !there.has(`K-${number}`));
    });
  }

  test('nothing that was said to be saved is lost', () => expect(lostWith('FULL')).toEqual([]));

  test('entries would be lost if commits were not synced: the test can fail', () =>
    expect(lostWith('NORMAL').length).toBeGreaterThan(0));
});
