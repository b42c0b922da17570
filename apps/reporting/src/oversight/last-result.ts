import { readFileSync } from 'node:fs';
import { oversightPaths } from './oversight-paths.ts';
import type { OversightResult } from './oversight-result.ts';

/** What the last order came to; nothing before the first. */
export function lastResult(folder: string): OversightResult | undefined {
  try {
    return JSON.parse(readFileSync(oversightPaths(folder).result, 'utf8')) as OversightResult;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}
