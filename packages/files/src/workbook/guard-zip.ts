import type { Limits } from '../limits.ts';
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
}

const isText = (name: string) => /\.(?:xml|rels|vml)$/i.test(name);

/**
 * Looks at a zip file before any reader does: how many parts, how large once unpacked (really, not only as declared), what
 * kind of document, whether it is encrypted, declares a document type, or links other workbooks.
 */
export async function guardZip(file: Uint8Array, limits: Limits): Promise<Guarded> {
  const refused = (kind: Guarded['kind']): Guarded => ({ kind, linked: false });
  const parts = zipDirectory(file, limits.workbookParts);
  if (parts === 'too-many') return refused('too-large');
  if (parts === 'damaged') return refused('damaged');
  if (parts.some(({ encrypted }) => encrypted)) return refused('encrypted');
  const kind = kindOf(parts, file);
  if (kind !== 'xlsx' && kind !== 'ods') return refused(kind);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total > limits.workbookBytes || (total > 16_777_216 && total > file.length * limits.workbookRatio))
    return refused('too-large');
  for (const part of parts) {
    const found = await unpack(file, part);
    if (found !== 'sound') return refused(found);
  }
  return { kind, linked: parts.some(({ name }) => /^xl\/externalLinks\//i.test(name)) };
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

/** Unpacks one part without keeping it: its real size must be the declared one, and it must declare no document type. */
async function unpack(
  file: Uint8Array,
  { name, method, from, to, bytes }: ZipPart,
): Promise<'sound' | 'damaged' | 'doctype'> {
  const packed = file.subarray(from, to);
  let size = 0;
  let doctype = false;
  let tail = '';
  const latin1 = new TextDecoder('latin1');
  const see = (piece: Uint8Array) => {
    size += piece.length;
    if (!isText(name)) return;
    const text = tail + latin1.decode(piece);
    doctype ||= /<!(?:DOCTYPE|ENTITY)/i.test(text);
    tail = text.slice(-9);
  };
  if (method === 0) see(packed);
  else if (method !== 8) return 'damaged';
  else if (!(await inflate(packed, see, () => size > bytes))) return 'damaged';
  if (size !== bytes) return 'damaged';
  return doctype ? 'doctype' : 'sound';
}

async function inflate(packed: Uint8Array, see: (piece: Uint8Array) => void, enough: () => boolean): Promise<boolean> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const writing = writer
    .write(new Uint8Array(packed))
    .then(() => writer.close())
    .catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return true;
      see(value);
      if (enough()) return false;
    }
  } catch {
    return false;
  } finally {
    await reader.cancel().catch(() => undefined);
    await writing;
  }
}
