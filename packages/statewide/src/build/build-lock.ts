import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { CannotBuild } from './cannot-build.ts';

/** Locks that this process holds now. */
const held = new Set<string>();

/**
 * Keeps a folder for one build. What a build that was killed left locked is taken over.
 *
 * @param own the folder in the dataset that is the build's own.
 * @returns what gives the folder free again.
 * @throws CannotBuild where another build is at work there; Error of the file system.
 */
export function buildLock(own: string): () => void {
  const path = join(own, 'lock');
  const mine = `${process.pid} ${hostname()}`;
  if (!written(path, mine)) {
    if (isAtWork(path)) throw atWork(path);
    rmSync(path, { recursive: true, force: true });
    if (!written(path, mine)) throw atWork(path);
  }
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

function written(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

/** Whether the process that locked is still there; of another machine nobody can tell, so it counts as there. */
function isAtWork(path: string): boolean {
  const [pid = '', host] = textAt(path).split(' ');
  if (!/^\d+$/.test(pid)) return false;
  if (host !== hostname()) return true;
  if (Number(pid) === process.pid) return held.has(path);
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const atWork = (path: string) =>
  new CannotBuild({
    en: `Another build is at work in this folder. Wait until it has ended. If none is running any more, delete ${path} and type the command again.`,
    es: `Otra construcción está trabajando en esta carpeta. Espere a que termine. Si ya no hay ninguna en marcha, borre ${path} y escriba la orden de nuevo.`,
  });
