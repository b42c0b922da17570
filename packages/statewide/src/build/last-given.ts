import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build was given. */
export interface Given {
  /** SHA-256 of each publication. */
  readonly publications: readonly string[];
  /** Ids of the agencies whose keys were given. */
  readonly keys: readonly string[];
  readonly registry: boolean;
}

/** What the build before was given and this one was not. */
export interface NoLongerGiven {
  readonly publications: number;
  readonly keys: number;
  readonly registry: boolean;
}

/** What builds into one folder were given, kept there. */
export const lastGiven = {
  /** What the build before was given and this one is not: nothing where there was none, or where it is not known. */
  missing(own: string, now: Given): NoLongerGiven {
    const before = readAt(join(own, 'given.json'));
    return {
      publications: without(before.publications, now.publications),
      keys: without(before.keys, now.keys),
      registry: before.registry && !now.registry,
    };
  },

  /** Keeps what this build was given, for the next one. */
  keep(own: string, now: Given): void {
    const path = join(own, 'given.json');
    writeFileSync(`${path}.part`, `${JSON.stringify(now)}\n`);
    renameSync(`${path}.part`, path);
  },
};

function without(before: readonly string[], now: readonly string[]): number {
  const still = new Set(now);
  return new Set(before.filter((one) => !still.has(one))).size;
}

function readAt(path: string): Given {
  try {
    const { publications, keys, registry } = JSON.parse(readFileSync(path, 'utf8')) as Given;
    return { publications: [...publications], keys: [...keys], registry: registry === true };
  } catch {
    return { publications: [], keys: [], registry: false };
  }
}
