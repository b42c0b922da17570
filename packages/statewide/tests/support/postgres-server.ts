import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The values of a row as texts: whole numbers and days as they are written, whatever the engine calls them. */
export type TextRow = Readonly<Record<string, string | null>>;

/** A PostgreSQL server of its own, in a folder that goes away with it. It listens on a socket in that folder alone. */
export interface PostgresServer {
  readonly version: string;
  /** Runs statements. @throws Error with what the server said. */
  run(sql: string): string;
  rows(sql: string): TextRow[];
  stop(): Promise<void>;
}

/** A server never runs as root; `nobody` does where the tests do. */
const NOBODY = 65_534;

export async function postgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-pg-'));
  const data = join(folder, 'data');
  mkdirSync(data);
  const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (who.uid !== undefined) for (const path of [folder, data]) chownSync(path, who.uid, who.gid);
  const options = { ...who, cwd: folder, encoding: 'utf8' as const, env: { ...process.env, HOME: folder } };
  const made = spawnSync(
    'initdb',
    ['-D', data, '-U', 'tester', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    options,
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-k', folder];
  const server = spawn('postgres', ['-D', data, ...settings], { ...options, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve());
  });
  const run = (sql: string): string => {
    const flags = ['-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', 'tester', '-d', 'postgres'];
    const { status, stdout, stderr } = spawnSync('psql', flags, { encoding: 'utf8', input: sql, maxBuffer: 1 << 30 });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  for (let wait = 0; ; wait++) {
    try {
      run('SELECT 1');
      break;
    } catch (fault) {
      if (wait === 100) throw fault;
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
  }
  return {
    version: run('SHOW server_version').trim(),
    run,
    rows(sql) {
      const texts = `SELECT (SELECT json_object_agg(key, value) FROM json_each_text(row_to_json(answer))) FROM (\n${sql}\n) AS answer`;
      return run(texts)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as TextRow);
    },
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
