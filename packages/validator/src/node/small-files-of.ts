import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { folderFiles } from '@daybook/files/node';

/** An agency, a jurisdiction or an agreement takes about a kilobyte; a file that is larger is a log or a report. */
const SMALL = 16 * 1024;

/** Lines and documents of JSON, but for what describes a folder. */
const isOfRecords = (path: string) => /\.(?:json|ndjson|jsonl)$/i.test(path) && basename(path) !== 'datapackage.json';

/**
 * The small files of JSON among files and in folders: what others refer to most often stands in one of them.
 *
 * @throws CannotOpen for a folder that cannot be listed.
 */
export function smallFilesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isDirectory()) return smallFilesOf(folderFiles(path, []));
    return found?.isFile() && found.size <= SMALL && isOfRecords(path) ? [path] : [];
  });
}
