import { crc32 } from './crc32.ts';
import { zipDirectory } from './zip-directory.ts';

const END = 0x06054b50;

/**
 * A zip file with the contents of some parts replaced, put behind the others, or (where null) taken out. The bytes of all
 * other parts, their order and their dates are as they were; nothing where the file does not hold together.
 */
export async function replaceParts(
  file: Uint8Array,
  contents: ReadonlyMap<string, Uint8Array | null>,
  mostParts: number,
): Promise<Uint8Array | undefined> {
  const parts = zipDirectory(file, mostParts);
  if (typeof parts === 'string') return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  const directory = view.getUint32(end + 16, true);
  const entries = entriesOf(view, directory, parts.length);
  const inOrder = entries.map((entry, at) => ({ entry, part: parts[at] as (typeof parts)[number] }));
  inOrder.sort((a, b) => localOf(view, a.entry.from) - localOf(view, b.entry.from));
  const pieces: Uint8Array[] = [];
  const written = new Map<number, Uint8Array>();
  let length = 0;
  const put = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const [at, { entry, part }] of inOrder.entries()) {
    const from = localOf(view, entry.from);
    const next = inOrder[at + 1];
    const to = next === undefined ? directory : localOf(view, next.entry.from);
    const record = file.slice(entry.from, entry.to);
    const head = new DataView(record.buffer);
    head.setUint32(42, length, true);
    const content = contents.get(part.name);
    if (content === null) continue;
    if (content === undefined) put(file.subarray(from, to));
    else {
      const packed = await deflated(content);
      // Sizes and sum stand in the head from now on: bit 3 says that they follow behind.
      const sizes: [number, number][] = [
        [8, head.getUint16(8, true) & ~8],
        [10, 8],
      ];
      const local = file.slice(from, part.from);
      const localHead = new DataView(local.buffer);
      for (const [place, value] of sizes) {
        head.setUint16(place, value, true);
        localHead.setUint16(place - 2, value, true);
      }
      for (const [place, value] of [crc32(content), packed.length, content.length].entries()) {
        head.setUint32(16 + place * 4, value, true);
        localHead.setUint32(14 + place * 4, value, true);
      }
      put(local);
      put(packed);
    }
    written.set(entry.from, record);
  }
  const known = new Set(parts.map(({ name }) => name));
  const added: Uint8Array[] = [];
  for (const [name, content] of contents) {
    if (content === null || known.has(name)) continue;
    const { local, packed, record } = await newPart(name, content, length);
    put(local);
    put(packed);
    added.push(record);
  }
  const directoryAt = length;
  const records = [...entries.flatMap(({ from }) => written.get(from) ?? []), ...added];
  for (const record of records) put(record);
  const tail = file.slice(end);
  const tailHead = new DataView(tail.buffer);
  tailHead.setUint16(8, records.length, true);
  tailHead.setUint16(10, records.length, true);
  tailHead.setUint32(12, length - directoryAt, true);
  tailHead.setUint32(16, directoryAt, true);
  put(tail);
  return joined(pieces, length);
}

// 1 January 1980, where the calendar of zip files begins: the same parts are the same bytes.
const FIRST_DAY = 0x21;

/** A part that was not there: what stands before its data, the data, and its record in the directory. */
async function newPart(name: string, content: Uint8Array, at: number) {
  const packed = await deflated(content);
  const named = new TextEncoder().encode(name);
  const local = new Uint8Array(30 + named.length);
  const head = new DataView(local.buffer);
  head.setUint32(0, 0x04034b50, true);
  // Version 2.0, name in UTF-8, deflated.
  for (const [place, value] of [20, 0x800, 8, 0, FIRST_DAY].entries()) head.setUint16(4 + place * 2, value, true);
  for (const [place, value] of [crc32(content), packed.length, content.length].entries())
    head.setUint32(14 + place * 4, value, true);
  head.setUint16(26, named.length, true);
  local.set(named, 30);
  const record = new Uint8Array(46 + named.length);
  record.set([0x50, 0x4b, 0x01, 0x02, 20, 0]);
  record.set(local.subarray(4, 30), 6);
  new DataView(record.buffer).setUint32(42, at, true);
  record.set(named, 46);
  return { local, packed, record };
}

/** The records of the directory, in its order. */
function entriesOf(view: DataView, directory: number, count: number): { from: number; to: number }[] {
  const entries: { from: number; to: number }[] = [];
  for (let at = directory; entries.length < count; ) {
    const to = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({ from: at, to });
    at = to;
  }
  return entries;
}

const localOf = (view: DataView, entry: number) => view.getUint32(entry + 42, true);

async function deflated(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
