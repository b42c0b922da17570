import { pieces } from './bytes/pieces.ts';
import { readFile } from './read-file.ts';
import type { ReadOptions } from './read-options.ts';
import type { Reading } from './reading.ts';
import { Session } from './session.ts';
import { Settings } from './settings.ts';

/** A file in memory: its name as the person knows it, and its bytes. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads one file: JSON, NDJSON, CSV, XLSX or ODS, any of them also gzipped. Yields records with where they came from, and
 * findings about what could not be read or was read with an assumption, batch by batch. Never throws for what is in the file.
 */
export async function* read(input: FileBytes, options: ReadOptions = {}): AsyncGenerator<Reading[]> {
  const session = new Session(new Settings(options));
  yield* readFile(session, input.name, pieces(input.bytes));
  session.end();
  if (session.out.length > 0) yield session.batch();
}
