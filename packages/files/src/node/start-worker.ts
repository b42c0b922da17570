import { existsSync } from 'node:fs';
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
  // Not built yet, as in tests: the thread must first be told how to read TypeScript, and packages from their sources.
  const loader = import.meta.resolve('tsx/esm/api');
  const script = new URL(`./${name}.ts`, beside).href;
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => (register(), import(${JSON.stringify(script)})))`;
  return new Worker(code, { ...options, eval: true, execArgv: ['--conditions=@daybook/source'] });
}
