import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BrokenForm, multipartParts } from './multipart-parts.ts';

/** A file that came with a form, on the disk. */
export interface UploadedFile {
  /** Its name as the person knows it. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** A form with files. The folder is removed when the request is answered: whoever wants to keep it moves it. */
export interface Upload {
  readonly form: URLSearchParams;
  readonly folder: string;
  readonly files: readonly UploadedFile[];
}

/** What came is larger than it may be. */
export class UploadTooLarge extends Error {}

const MOST_PARTS = 100;
const FIELD_BYTES = 64 * 1024;

/**
 * Writes the files of a form to the disk as they come, into a folder that nobody else may open.
 *
 * @param asked the content type of the request, the folder in which one is made for it, and how many bytes it may have.
 * @throws UploadTooLarge, BrokenForm; then nothing is left on the disk.
 */
export async function receiveUpload(
  body: AsyncIterable<Uint8Array>,
  { type, into, limit }: { readonly type: string; readonly into: string; readonly limit: number },
): Promise<Upload> {
  const boundary = /^multipart\/form-data;.*\bboundary="?([^";,\s]{1,200})"?/i.exec(type)?.[1];
  if (boundary === undefined) throw new BrokenForm('This is no form with files');
  const folder = mkdtempSync(join(into, 'upload-'));
  const form = new URLSearchParams();
  const files: UploadedFile[] = [];
  let parts = 0;
  try {
    for await (const { name, file, pieces } of multipartParts(counted(body, limit), boundary)) {
      if (++parts > MOST_PARTS) throw new UploadTooLarge();
      if (file === undefined) form.append(name, await textOf(pieces));
      else if (file !== '') files.push(await written(join(folder, String(parts)), plainName(file), pieces));
      // A field for a file in which none was chosen comes as a file without a name.
      else for await (const _ of pieces);
    }
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    throw fault;
  }
  return { form, folder, files };
}

async function* counted(body: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > limit) throw new UploadTooLarge();
    yield piece;
  }
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > FIELD_BYTES) throw new UploadTooLarge();
    all.push(Buffer.from(piece));
  }
  return Buffer.concat(all).toString('utf8');
}

async function written(folder: string, name: string, pieces: AsyncIterable<Uint8Array>): Promise<UploadedFile> {
  mkdirSync(folder, { mode: 0o700 });
  const path = join(folder, name);
  const target = createWriteStream(path, { mode: 0o600, flags: 'wx' });
  await pipeline(pieces, target);
  return { name, path, bytes: target.bytesWritten };
}

/** The name alone, without folders and without what a name of a file cannot hold. */
function plainName(given: string): string {
  const name = basename(given.replaceAll('\\', '/')).replaceAll(/[\p{Cc}\p{Cf}/]/gu, '');
  const ending = /\.[A-Za-z0-9.]{1,12}$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length).slice(0, 60);
  return /^\.*$/.test(stem) ? `file${ending}` : `${stem}${ending}`;
}
