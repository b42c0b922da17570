import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that goes away with its tests. */
export function madeFolder(): { readonly path: string } {
  const path = mkdtempSync(join(tmpdir(), 'daybook-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return { path };
}
