/** One field of a form with files, as it comes: its content is read before the next one is asked for. */
export interface FormPart {
  readonly name: string;
  /** The name of the file; none where the field is no file. */
  readonly file: string | undefined;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** What came is no form with files, or stops in the middle. */
export class BrokenForm extends Error {}

/** More than this before a field's content is no browser's. */
const HEAD_BYTES = 8 * 1024;

/**
 * Takes a form with files (`multipart/form-data`, RFC 7578) apart while it comes in: memory does not grow with it.
 *
 * @throws BrokenForm for what no browser sends, and where the end is missing.
 */
export async function* multipartParts(body: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<FormPart> {
  const source = body[Symbol.asyncIterator]();
  // The first boundary, too, then stands after a line end.
  let held = Buffer.from('\r\n');
  const mark = Buffer.from(`\r\n--${boundary}`);
  const more = async () => {
    const next = await source.next();
    if (next.done === true) throw new BrokenForm('The form stops in the middle');
    held = Buffer.concat([held, next.value]);
  };
  async function* upTo(end: Buffer): AsyncGenerator<Uint8Array> {
    for (;;) {
      const at = held.indexOf(end);
      const safe = at < 0 ? Math.max(0, held.length - end.length + 1) : at;
      const piece = held.subarray(0, safe);
      held = held.subarray(at < 0 ? safe : safe + end.length);
      if (piece.length > 0) yield piece;
      if (at >= 0) return;
      await more();
    }
  }
  const headOf = async (end: Buffer) => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of upTo(end)) {
      length += piece.length;
      if (length > HEAD_BYTES) throw new BrokenForm('A field of the form has too long a head');
      pieces.push(Buffer.from(piece));
    }
    return Buffer.concat(pieces).toString('utf8');
  };

  await headOf(mark);
  for (;;) {
    while (held.length < 2) await more();
    if (held.toString('latin1', 0, 2) === '--') return;
    const head = await headOf(Buffer.from('\r\n\r\n'));
    const name = parameterOf(head, 'name');
    if (name === undefined) throw new BrokenForm('A field of the form has no name');
    let isRead = false;
    const pieces = (async function* () {
      yield* upTo(mark);
      isRead = true;
    })();
    yield { name, file: parameterOf(head, 'filename'), pieces };
    if (!isRead) for await (const _ of upTo(mark));
  }
}

/** Browsers write a quotation mark inside a name as `%22`. */
const parameterOf = (head: string, name: string): string | undefined =>
  new RegExp(`content-disposition:[^\\r\\n]*;\\s*${name}="([^"\\r\\n]*)"`, 'i').exec(head)?.[1]?.replaceAll('%22', '"');
