import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { freePort } from './support/free-port.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dockerfile = readFileSync(join(root, 'apps/reporting/deploy/Dockerfile'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'daybook-image-'));
const image = join(folder, 'daybook');
let app: ChildProcess | undefined;

afterAll(async () => {
  const ended = new Promise((resolve) => app?.once('exit', resolve));
  app?.kill();
  await ended;
  rmSync(folder, { recursive: true });
});

/** Copies what the last stage of the Dockerfile takes from the first one, to the same places, and nothing else. */
function copyAsTheDockerfileSays(): void {
  const modules = /cp -r --parents (.*) modules/.exec(dockerfile)?.[1]?.split(' ') ?? [];
  const copied = [...dockerfile.matchAll(/^COPY --from=build \/daybook\/(\S+) (\S+)$/gm)].map(
    ([, from = '', to = '']) => ({
      from,
      to,
    }),
  );
  expect(copied.length).toBeGreaterThan(2);
  for (const { from, to } of copied)
    if (from === 'modules/node_modules')
      for (const one of modules) cpSync(join(root, one), join(image, one), { recursive: true });
    else cpSync(join(root, from), join(image, to), { recursive: true });
}

/** Starts what `ENTRYPOINT` names; gives what it says until it says how to stop it. */
async function started(environment: Readonly<Record<string, string>>): Promise<string> {
  const [program = '', ...args] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
  const child = spawn(program, args, { cwd: image, env: { PATH: process.env.PATH, ...environment } });
  app = child;
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (piece: Buffer) => {
      said += piece;
      if (said.includes('Ctrl+C')) resolve(said);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
  });
}

test('what the container holds is enough to run the app, and its state of health is told as the Dockerfile asks', async () => {
  copyAsTheDockerfileSays();
  mkdirSync(join(folder, 'data'), { mode: 0o700 });
  const port = `${await freePort()}`;
  const said = await started({ NODE_ENV: 'production', DAYBOOK_FOLDER: join(folder, 'data'), DAYBOOK_PORT: port });
  expect(said).toContain('/welcome/');
  for (const path of ['/', '/check']) expect((await fetch(`http://127.0.0.1:${port}${path}`)).status).toBe(200);
  const [program = '', ...args] = JSON.parse(/^HEALTHCHECK .* CMD (.*)$/m.exec(dockerfile)?.[1] ?? '[]') as string[];
  const health = (at: string) =>
    spawnSync(
      program,
      args.map((one) => one.replace('8017', at)),
    ).status;
  expect(health(port)).toBe(0);
  expect(health(`${await freePort()}`)).toBe(1);
  // The engine of a state's pages is asked for only there: that it is whole is seen by asking it.
  const asked =
    "import('@duckdb/node-api').then(async ({ DuckDBInstance }) => (await DuckDBInstance.create(':memory:')).connect())";
  expect(spawnSync(process.execPath, ['--input-type=module', '-e', asked], { cwd: image }).status).toBe(0);
}, 120_000);
