import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * The paths that were typed, with `*` and `?` in the last part filled in: the shells of Windows leave that to the program.
 * Standard input comes last: it can be read only once, and what the files tell of its agency must be known by then.
 *
 * @throws UsageFault where a pattern fits no file.
 */
export function expandPaths(typed: readonly string[]): string[] {
  const paths = typed.flatMap((path) => (/[*?]/.test(path) && !existsSync(path) ? matching(path) : [path]));
  return [...paths.filter((path) => path !== '-'), ...paths.filter((path) => path === '-')];
}

function matching(pattern: string): string[] {
  const folder = dirname(pattern);
  const last = pattern.slice(Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf('\\')) + 1);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const form = new RegExp(
    `^${last.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/[*?]/g, (sign) => (sign === '*' ? '.*' : '.'))}$`,
    'u',
  );
  const found = names.filter((name) => !name.startsWith('.') && form.test(name));
  if (found.length === 0)
    throw new UsageFault({
      en: `No file fits ${pattern}. Check the name and the folder.`,
      es: `Ningún archivo corresponde a ${pattern}. Revise el nombre y la carpeta.`,
    });
  return found.map((name) => (folder === '.' && !pattern.startsWith('.') ? name : join(folder, name)));
}
