import type { Reading } from './reading.ts';

/**
 * Another way to read a file of lines in UTF-8 (NDJSON), such as by several threads; nothing where the file is better read
 * the usual way. `mark` is where its first line begins.
 */
export type ReadLines = (file: string, mark: number) => AsyncIterable<Reading[]> | undefined;
