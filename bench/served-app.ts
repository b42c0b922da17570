import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../apps/reporting/bin/daybook-app.js', import.meta.url));

/** What came back. */
interface Got {
  readonly status: number;
  readonly to: string | null;
  readonly text: string;
  /** In milliseconds. */
  readonly took: number;
}

/** The app as it is built, over a folder, in a process of its own. */
export interface ServedApp {
  /** Asks for a page, or sends a form. @param cookie of who is signed in. */
  ask(path: string, cookie: string, form?: Readonly<Record<string, string>>): Promise<Got>;
  /** Megabytes that the process held at most since it began; Linux only, else 0. */
  peak(): number;
  /** Seconds of CPU that it has used, threads included; Linux only, else 0. */
  cpu(): number;
  stop(): Promise<void>;
}

/** Starts it. */
export async function servedApp(folder: string): Promise<ServedApp> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, DAYBOOK_FOLDER: folder, DAYBOOK_PORT: String(port) };
  const app = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => app.once('exit', resolve));
  await new Promise((begun, ended) => {
    app.stdout.once('data', begun);
    app.once('exit', () => ended(new Error('The app did not start: is it built?')));
  });
  const proc = (name: string) => (process.platform === 'linux' ? readFileSync(`/proc/${app.pid}/${name}`, 'utf8') : '');
  return {
    async ask(path, cookie, form) {
      const began = performance.now();
      const sent = form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) };
      const answer = await fetch(origin + path, { headers: { cookie, origin }, redirect: 'manual', ...sent });
      const text = await answer.text();
      return { status: answer.status, to: answer.headers.get('location'), text, took: performance.now() - began };
    },
    peak: () => Number(/VmHWM:\s+(\d+)/.exec(proc('status'))?.[1] ?? 0) / 1024,
    cpu() {
      const [, rest = ''] = proc('stat').split(') ');
      const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number);
      return (user + system) / 100;
    },
    async stop() {
      app.kill('SIGTERM');
      await gone;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
