import { pieces } from './bytes/pieces.ts';
import type { FileStream } from './file-stream.ts';
import type { FileBytes } from './read.ts';
import { readFile } from './read-file.ts';
import type { ReadOptions } from './read-options.ts';
import type { Reading } from './reading.ts';
import { Session } from './session.ts';
import { Settings } from './settings.ts';
import { childTablesFirst } from './tables/child-tables-first.ts';

/** Reads several files that belong together: rows of child tables in one file find their records in another. */
export async function* readAll(
  inputs: readonly (FileBytes | FileStream)[],
  options: ReadOptions = {},
): AsyncGenerator<Reading[]> {
  const session = new Session(new Settings(options));
  for (const file of await childTablesFirst(inputs, session.settings))
    yield* readFile(session, file.name, 'bytes' in file ? pieces(file.bytes) : file.pieces());
  session.end();
  if (session.out.length > 0) yield session.batch();
}
