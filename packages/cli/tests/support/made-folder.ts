import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that goes away with its tests. */
export interface MadeFolder {
  readonly path: string;
  /** Writes a file into it and gives its path. */
  file(name: string, content: string | Uint8Array): string;
}

export function madeFolder(): MadeFolder {
  const path = mkdtempSync(join(tmpdir(), 'daybook-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    file(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}
