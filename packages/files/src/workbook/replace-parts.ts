import { crc32 } from './crc32.ts';
import { deflated } from './deflated.ts';
import { joined } from './joined.ts';
import { newZipPart } from './new-zip-part.ts';
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
    const { local, packed, record } = await newZipPart(name, content, length);
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
