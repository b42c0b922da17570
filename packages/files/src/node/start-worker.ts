import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts the worker thread whose script stands beside the caller as `<name>.js`, or one folder up, as in a bundle of
 * chunks. `beside` is the caller's `import.meta.url`.
 */
export function startWorker(name: string, beside: string, options: WorkerOptions): Worker {
  const built = [`./${name}.js`, `../${name}.js`]
    .map((path) => new URL(path, beside))
    .find((script) => existsSync(script));
  if (built !== undefined) return new Worker(built, options);
  // Not built yet, as in tests: the thread must first be told how to read TypeScript.
  const loader = pathToFileURL(createRequire(beside).resolve('tsx/esm/api')).href;
  const script = new URL(`./${name}.ts`, beside).href;
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(script)})))`;
  return new Worker(code, { ...options, eval: true });
}
