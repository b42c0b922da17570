import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
  csv: 'text/csv; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** A file as it is answered with. */
export interface PublicFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly policy: string;
}

/** Each page holds its own style and names its fingerprint in a policy of its own. Nothing in it runs. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * One file of the public pages; nothing where there is none.
 *
 * @param folder of the pages.
 * @param path below it, as an address has it: `log/2026-Q1.html`, or a folder, whose first page is meant.
 */
export function publicFile(folder: string, path: string): PublicFile | undefined {
  const parts = path.split('/');
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  // Names as the pages and releases have them: none leads out of the folder.
  if (!parts.every((part) => /^(?:\.well-known|[A-Za-z0-9_-][A-Za-z0-9._-]*)$/.test(part))) return undefined;
  const place = join(folder, ...parts);
  if (!isFile(folder, parts)) return undefined;
  const ending = /\.([a-z]+)$/.exec(place)?.[1] ?? '';
  return {
    bytes: new Uint8Array(readFileSync(place)),
    type: TYPES[ending] ?? 'application/octet-stream',
    policy: POLICY,
  };
}

/** Whether it is a file that no link leads to. */
function isFile(folder: string, parts: readonly string[]): boolean {
  return parts.every((_, at) => {
    const found = lstatSync(join(folder, ...parts.slice(0, at + 1)), { throwIfNoEntry: false });
    return at === parts.length - 1 ? found?.isFile() === true : found?.isDirectory() === true;
  });
}
