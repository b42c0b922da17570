import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { maskPersonalData } from '../personal-data/mask-personal-data.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { CannotOpen } from './cannot-open.ts';
import { filesOfNoRecords } from './files-of-no-records.ts';

const endings = /\.(?:json|ndjson|jsonl|csv|tsv|xlsx|xlsm|ods)(?:\.gz)?$/i;
const DEEPEST = 8;

/** What is a program's own, words for people, or a map of places. */
const passedOver =
  /^(?:[._]|~\$|readme\b|licen[cs]e\b|daybook\.config\.json$|SHA256SUMS$|datapackage\.json\.sig$)|\.geojson$/i;

/**
 * The files of a folder and its subfolders, sorted by name: regular files with the endings of tables and JSON. What is
 * left out is said, but for names that begin with a dot, an underscore or `~$` and the settings of a check, which are a
 * program's own, for a README or a license, which are words for people, and for a map, which is drawn and never checked.
 * In the folder of a publication, what its manifest names as something other than records is left out; how many files
 * that are is said once.
 *
 * @param others files, by their paths, that are known to hold no records.
 */
export function folderFiles(folder: string, out: Reading[], depth = 1, others: ReadonlySet<string> = NONE): string[] {
  const files: string[] = [];
  let entries: ReturnType<typeof list>;
  try {
    entries = list(folder);
  } catch (cause) {
    throw new CannotOpen(folder, cause);
  }
  const isPublication = entries.some((entry) => entry.name === 'datapackage.json' && entry.isFile());
  const own = isPublication ? filesOfNoRecords(folder).filter((path) => isLeftOut(folder, path)) : [];
  const [first] = own;
  if (first !== undefined) {
    const detail = { variant: 'in-publication', values: { count: own.length }, isSaid: true } as const;
    out.push(raise('file-skipped', { file: maskPersonalData(first) }, detail));
  }
  const noRecords = own.length === 0 ? others : new Set([...others, ...own]);
  for (const entry of entries) {
    if (passedOver.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < DEEPEST) files.push(...folderFiles(path, out, depth + 1, noRecords));
    else if (entry.isFile() && noRecords.has(path)) continue;
    else if (entry.isDirectory())
      out.push(raise('file-skipped', { file: maskPersonalData(path) }, { variant: 'deep' }));
    else if (!entry.isFile())
      out.push(raise('file-skipped', { file: maskPersonalData(path) }, { variant: 'not-regular' }));
    else if (endings.test(entry.name)) files.push(path);
    else out.push(raise('file-skipped', { file: maskPersonalData(path) }, { variant: 'ending' }));
  }
  return files;
}

/** Whether a path of a publication is that of a file, and not one that is never read anyway. */
function isLeftOut(folder: string, path: string): boolean {
  const parts = relative(folder, path).split(sep);
  return !parts.some((part) => passedOver.test(part)) && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

const NONE: ReadonlySet<string> = new Set();

// By code units, so that the order is the same on every machine.
const list = (folder: string) =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
