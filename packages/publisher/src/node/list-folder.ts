import { type Dirent, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What stands in a folder at any depth, as paths from it with `/`, in order. */
export interface Listed {
  /** Regular files. */
  readonly files: readonly string[];
  /** What is neither a file nor a folder: links, which nobody follows, and devices. */
  readonly odd: readonly string[];
}

/** Lists a folder once. @throws Error of the file system where it cannot be read. */
export function listFolder(folder: string): Listed {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathsOf = (those: readonly Dirent[]) =>
    those.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
  return {
    files: pathsOf(entries.filter((entry) => entry.isFile())),
    odd: pathsOf(entries.filter((entry) => !entry.isFile() && !entry.isDirectory())),
  };
}
