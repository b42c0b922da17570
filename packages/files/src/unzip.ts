import type { Limits } from './limits.ts';
import { crc32 } from './workbook/crc32.ts';
import { inflate } from './workbook/inflate.ts';
import { joined } from './workbook/joined.ts';
import { type ZipPart, zipDirectory } from './workbook/zip-directory.ts';
import type { ZippedFile } from './write/to-zip.ts';

/** Why a zip file is not opened. */
export type WhyNotUnzipped = 'damaged' | 'encrypted' | 'too-large';

/**
 * The files in a zip file. No path leads out of its folder, no two are the same, and what a part really unpacks to is held
 * against what it declares: a zip file cannot make more of itself than the limits for workbooks allow.
 *
 * @returns why not, where it is not opened. Nothing in it makes it throw.
 */
export async function unzip(
  file: Uint8Array,
  { workbookBytes, workbookParts, workbookRatio }: Pick<Limits, 'workbookBytes' | 'workbookParts' | 'workbookRatio'>,
): Promise<readonly ZippedFile[] | WhyNotUnzipped> {
  const parts = zipDirectory(file, workbookParts);
  if (parts === 'too-many') return 'too-large';
  if (parts === 'damaged' || parts.some(({ name }) => name.includes('\\'))) return 'damaged';
  if (parts.some(({ encrypted }) => encrypted)) return 'encrypted';
  const whole = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (whole > workbookBytes || whole > MODEST + file.length * workbookRatio) return 'too-large';
  const files: ZippedFile[] = [];
  for (const part of parts) {
    if (part.name.endsWith('/')) continue;
    const bytes = await contentOf(file, part);
    if (bytes === undefined) return 'damaged';
    files.push({ path: part.name, bytes });
  }
  return files;
}

/** What any zip file may become: blanks pack very well. */
const MODEST = 4 * 1024 * 1024;

/** What a part holds; nothing where that is not what it declares. */
async function contentOf(file: Uint8Array, part: ZipPart): Promise<Uint8Array | undefined> {
  const { method, from, to, bytes } = part;
  const packed = file.subarray(from, to);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const keep = (piece: Uint8Array) => {
    pieces.push(piece);
    size += piece.length;
  };
  if (method === 0) keep(packed.slice());
  else if (method !== 8 || !(await inflate(packed, keep, () => size > bytes))) return undefined;
  const content = joined(pieces, size);
  return size === bytes && crc32(content) === part.crc32 ? content : undefined;
}
