import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type KnownKey, readExportedKey } from '@daybook/publisher';
import { afterAll } from 'vitest';
import { type BuildOptions, type BuildResult, buildDataset } from '../../src/duckdb/index.ts';
import { type MadeUpState, type MadeUpStateOptions, madeUpState } from '../made-up/made-up-state.ts';
import { TODAY } from './today.ts';

/** A made-up state in a folder that goes away with its tests, and what builds its dataset. */
export interface MadeUpDataset {
  readonly folder: string;
  readonly state: MadeUpState;
  readonly keys: ReadonlyMap<string, KnownKey>;
  /** Builds into the folder `out` below. */
  build(out: string, more?: Partial<BuildOptions>): Promise<BuildResult>;
}

export async function madeUpDataset(options: MadeUpStateOptions): Promise<MadeUpDataset> {
  const folder = mkdtempSync(join(tmpdir(), 'statewide-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const state = await madeUpState(folder, options);
  const keys = new Map(
    state.keys.map((path) => {
      const key = readExportedKey(readFileSync(join(folder, path), 'utf8'));
      return [key.agency_id, key] as const;
    }),
  );
  return {
    folder,
    state,
    keys,
    build: (out, more = {}) =>
      buildDataset({ paths: [join(folder, 'publications')], out: join(folder, out), today: TODAY, keys, ...more }),
  };
}

/** Every file of a dataset that is not the build's own, with its bytes. */
export function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => relative(folder, join(one.parentPath, one.name)))
      .filter((path) => !path.startsWith('.daybook'))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
  );
}
