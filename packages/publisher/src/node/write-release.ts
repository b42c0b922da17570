import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleaseFile } from '../release/release-file.ts';
import { syncFolder } from './sync-folder.ts';
import { writeDown } from './write-down.ts';

/** A release that lies on disk whole, beside the place where it will stand. */
export interface WaitingRelease {
  /** Puts it into its place, in one step. */
  stand(): void;
  /** Takes it away again. */
  drop(): void;
}

/**
 * Writes a release aside, down to the disk, so that it appears whole or not at all. Where anything fails, nothing is left.
 *
 * @param folder where it will stand; nothing may be there.
 * @throws Error of the file system: a full disk, a folder that may not be written to.
 */
export function writeRelease(folder: string, files: readonly ReleaseFile[]): WaitingRelease {
  const aside = `${folder.replace(/[/\\]+$/, '')}.part-${process.pid}`;
  const drop = () => rmSync(aside, { recursive: true, force: true });
  drop();
  try {
    for (const { path, bytes } of files) {
      const target = join(aside, path);
      mkdirSync(dirname(target), { recursive: true });
      writeDown(target, bytes, 0o644);
    }
  } catch (cause) {
    drop();
    throw cause;
  }
  return {
    drop,
    stand() {
      renameSync(aside, folder);
      syncFolder(dirname(aside));
    },
  };
}
