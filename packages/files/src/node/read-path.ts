import { createReadStream, statSync } from 'node:fs';
import { raise } from '../raise.ts';
import { readFile } from '../read-file.ts';
import type { ReadLines } from '../read-lines.ts';
import type { ReadOptions } from '../read-options.ts';
import type { Reading } from '../reading.ts';
import { Session } from '../session.ts';
import { Settings } from '../settings.ts';
import { childTablesFirst } from '../tables/child-tables-first.ts';
import { CannotOpen } from './cannot-open.ts';
import { fileChunks } from './file-chunks.ts';
import { folderFiles } from './folder-files.ts';
import { nodeText } from './node-text.ts';
import { sheetsApart } from './sheets-apart.ts';

/**
 * Reads files, folders (all their files, sorted) and `-` (standard input) from disk, piece by piece, as one set: rows of
 * child tables in one file find their records in another. Throws `CannotOpen` for a path that is not there or is a device;
 * never for what is in a file.
 *
 * @param readLines another way to read files of lines.
 */
export async function* readPath(
  paths: string | readonly string[],
  options: ReadOptions = {},
  readLines?: ReadLines,
): AsyncGenerator<Reading[]> {
  const session = new Session(new Settings(options, nodeText, sheetsApart, readLines));
  const files: { name: string }[] = [];
  for (const path of typeof paths === 'string' ? [paths] : paths) files.push(...filesOf(path, session.out));
  if (session.out.length > 0) yield session.batch();
  for (const { name } of await childTablesFirst(files, session.settings)) {
    yield* readFile(session, name, name === '-' ? createReadStream('', { fd: 0, autoClose: false }) : fileChunks(name));
  }
  session.end();
  if (session.out.length > 0) yield session.batch();
}

function filesOf(path: string, out: Reading[]): { name: string }[] {
  if (path === '-') return [{ name: path }];
  const stat = statOf(path);
  if (stat.isFile()) return [{ name: path }];
  // In a folder it is passed over; somebody who names one means to have it checked, and must hear that it was not.
  if (!stat.isDirectory()) throw new CannotOpen(path, { code: 'not-regular' });
  const files = folderFiles(path, out);
  if (files.length === 0) out.push(raise('empty-folder', { file: path }));
  return files.map((name) => ({ name }));
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (cause) {
    throw new CannotOpen(path, cause);
  }
}
