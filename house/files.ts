import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const notOurs = new Set(['node_modules', 'dist', 'coverage', 'out', '.git', '.turbo']);
const built = new Set(['docs/reference/api', 'bench/results']);

/** Every file of the repository that is written or generated, as a path from its root; nothing installed or built. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
    return notOurs.has(entry.name) || built.has(path) ? [] : repositoryFiles(path);
  });
}

/** The text of a file, by its path from the repository's root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Says whether `.gitattributes` marks a path as generated. */
export function isMarkedGenerated(path: string): boolean {
  return marks.some((mark) => mark.test(path));
}

const marks = textOf('.gitattributes')
  .split('\n')
  .filter((line) => line.includes('linguist-generated'))
  .map((line) => line.split(/\s/, 1)[0] ?? '')
  .map((pattern) => {
    const source = pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/|\*\*|\*/g, (stars) => ({ '**/': '(.*/)?', '**': '.*' })[stars] ?? '[^/]*');
    return new RegExp(`^${source}$`);
  });
