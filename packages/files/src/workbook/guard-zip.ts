import type { Limits } from '../limits.ts';
import { inflate } from './inflate.ts';
import { type ZipPart, zipDirectory } from './zip-directory.ts';

/** What a zip file is, or why it is not opened. */
export interface Guarded {
  readonly kind:
    | 'xlsx'
    | 'ods'
    | 'binary-workbook'
    | 'word'
    | 'slides'
    | 'numbers'
    | 'archive'
    | 'damaged'
    | 'encrypted'
    | 'too-large'
    | 'doctype';
  /** True where its cells may take values from other workbooks. */
  readonly linked: boolean;
  /** All its parts together, once unpacked. */
  readonly unpackedBytes: number;
}

const isText = (name: string) => /\.(?:xml|rels|vml)$/i.test(name);

// What a part may become whatever its packed size: a sheet of blanks packs very well.
const MODEST = 4 * 1024 * 1024;

/**
 * Looks at a zip file before any reader does: how many parts, how large once unpacked (really, not only as declared), what
 * kind of document, whether it is encrypted, declares a document type, or links other workbooks.
 */
export async function guardZip(file: Uint8Array, limits: Limits): Promise<Guarded> {
  const refused = (kind: Guarded['kind']): Guarded => ({ kind, linked: false, unpackedBytes: 0 });
  const parts = zipDirectory(file, limits.workbookParts);
  if (parts === 'too-many') return refused('too-large');
  if (parts === 'damaged') return refused('damaged');
  if (parts.some(({ encrypted }) => encrypted)) return refused('encrypted');
  const kind = kindOf(parts, file);
  if (kind !== 'xlsx' && kind !== 'ods') return refused(kind);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > limits.workbookBytes || (total > MODEST && total > file.length * limits.workbookRatio))
    return refused('too-large');
  const seen: Seen = { doctype: false, encrypted: false, linked: false };
  for (const part of parts) {
    if (!(await isSound(file, part, seen))) return refused('damaged');
    if (seen.doctype) return refused('doctype');
    if (seen.encrypted) return refused('encrypted');
  }
  const linked = seen.linked || parts.some(({ name }) => /^xl\/externalLinks\//i.test(name));
  return { kind, linked, unpackedBytes: total };
}

function kindOf(parts: readonly ZipPart[], file: Uint8Array): Guarded['kind'] {
  const has = (pattern: RegExp) => parts.some(({ name }) => pattern.test(name));
  if (has(/^xl\/workbook\.xml$/i)) return 'xlsx';
  if (has(/^xl\/workbook\.bin$/i)) return 'binary-workbook';
  const mime = parts.find(({ name, method }) => name === 'mimetype' && method === 0);
  if (mime !== undefined && /spreadsheet/.test(new TextDecoder().decode(file.subarray(mime.from, mime.to))))
    return 'ods';
  if (has(/^word\//i)) return 'word';
  if (has(/^ppt\//i)) return 'slides';
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/i)) return 'numbers';
  return 'archive';
}

/** What the texts of a workbook were seen to hold. */
interface Seen {
  doctype: boolean;
  encrypted: boolean;
  linked: boolean;
}

// How much of the text before is looked at again, so that no mark is cut in two.
const OVERLAP = 200;

/** Unpacks one part without keeping it: its real size must be the declared one. Notes what its text holds. */
async function isSound(file: Uint8Array, part: ZipPart, seen: Seen): Promise<boolean> {
  const { name, method, from, to, bytes } = part;
  const packed = file.subarray(from, to);
  const latin1 = new TextDecoder('latin1');
  let size = 0;
  let tail = '';
  const see = (piece: Uint8Array) => {
    size += piece.length;
    if (!isText(name)) return;
    const text = tail + latin1.decode(piece);
    seen.doctype ||= /<!(?:DOCTYPE|ENTITY)/i.test(text);
    // OpenDocument encrypts its parts, not the zip file; and it writes links into the cells.
    if (name === 'META-INF/manifest.xml') seen.encrypted ||= text.includes('encryption-data');
    if (name === 'content.xml') seen.linked ||= odsLink.test(text);
    tail = text.slice(-OVERLAP);
  };
  if (method === 0) see(packed);
  else if (method !== 8 || !(await inflate(packed, see, () => size > bytes))) return false;
  return size === bytes;
}

const odsLink = /<table:(?:table|cell-range)-source\b|table:formula="[^"]{0,100}(?:&apos;|')(?:file|https?):/;
