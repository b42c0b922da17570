/** A file that was made, to be saved by the person. */
export interface MadeFile {
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
  txt: 'text/plain',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** A text or bytes as a file; its type is that of its ending. */
export function madeFile(name: string, content: string | Uint8Array): MadeFile {
  const type = TYPES[name.replace(/^.*\./s, '')] ?? 'application/octet-stream';
  return { name, type, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}
