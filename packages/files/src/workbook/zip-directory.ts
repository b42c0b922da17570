/** One part of a zip file, as its directory describes it. */
export interface ZipPart {
  readonly name: string;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** The sum of its bytes, by which one tells that they came through whole. */
  readonly crc32: number;
  /** Where its packed data begins and ends. */
  readonly from: number;
  readonly to: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** Reads the directory of a zip file without unpacking anything; nothing where it does not hold together. */
export function zipDirectory(file: Uint8Array, most: number): readonly ZipPart[] | 'damaged' | 'too-many' {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  while (end >= Math.max(0, file.length - 65_557) && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (count > most) return 'too-many';
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return 'damaged';
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const part = partAt(file, view, at, nameLength);
    if (part === undefined) return 'damaged';
    parts.push(part);
    at += 46 + nameLength + extra + comment;
  }
  return holdsTogether(parts) ? parts : 'damaged';
}

function partAt(file: Uint8Array, view: DataView, at: number, nameLength: number): ZipPart | undefined {
  const packedBytes = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > file.length || view.getUint32(local, true) !== LOCAL) return undefined;
  const localName = view.getUint16(local + 26, true);
  const from = local + 30 + localName + view.getUint16(local + 28, true);
  if (from + packedBytes > file.length) return undefined;
  const name = nameAt(file, at + 46, nameLength);
  const method = view.getUint16(at + 10, true);
  // What stands before the data must say the same as the directory, else two programs read two files.
  if (nameAt(file, local + 30, localName) !== name || view.getUint16(local + 8, true) !== method) return undefined;
  return {
    name,
    packedBytes,
    bytes: view.getUint32(at + 24, true),
    method,
    crc32: view.getUint32(at + 16, true),
    encrypted: ((view.getUint16(at + 8, true) | view.getUint16(local + 6, true)) & 1) === 1,
    from,
    to: from + packedBytes,
  };
}

const nameAt = (file: Uint8Array, at: number, length: number) =>
  new TextDecoder().decode(file.subarray(at, at + length));

/** No part lies over another or outside its folder, no name comes twice, and what is packed into nothing is nothing. */
function holdsTogether(parts: readonly ZipPart[]): boolean {
  const sorted = [...parts].sort((a, b) => a.from - b.from || a.to - b.to);
  return (
    new Set(parts.map(({ name }) => name.toLowerCase())).size === parts.length &&
    parts.every(
      ({ name, bytes, packedBytes }) =>
        !/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|[\0:]/.test(name) && (packedBytes > 0 || bytes === 0),
    ) &&
    sorted.every(({ from, packedBytes }, at) => packedBytes === 0 || at === 0 || from >= (sorted[at - 1] as ZipPart).to)
  );
}
