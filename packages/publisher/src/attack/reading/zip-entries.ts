import { inflateRawSync } from 'node:zlib';

/** A file inside a zip file, with what the zip file says of it. */
interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The time written beside it: date and time of MS-DOS. */
  readonly time: { readonly date: number; readonly clock: number };
  readonly remark: string;
}

/** What is in a zip file, and the remark on the whole. */
export interface ZipContent {
  readonly entries: readonly ZipEntry[];
  readonly remark: string;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST_BYTES = 256 * 1024 * 1024;

/** What a zip file holds; nothing where it cannot be read to its end. */
export function zipEntries(file: Uint8Array): ZipContent | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let end = file.length - 22;
  while (end >= Math.max(0, file.length - 65_557) && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  const text = (from: number, length: number) => new TextDecoder().decode(file.subarray(from, from + length));
  try {
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== ENTRY) return undefined;
      const [nameLength, extra, remark] = [28, 30, 32].map((by) => view.getUint16(at + by, true)) as [
        number,
        number,
        number,
      ];
      const local = view.getUint32(at + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = file.subarray(from, from + view.getUint32(at + 20, true));
      entries.push({
        name: text(at + 46, nameLength),
        bytes: view.getUint16(at + 10, true) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: MOST_BYTES }),
        time: { date: view.getUint16(at + 14, true), clock: view.getUint16(at + 12, true) },
        remark: text(at + 46 + nameLength + extra, remark),
      });
      at += 46 + nameLength + extra + remark;
    }
  } catch {
    return undefined;
  }
  return { entries, remark: text(end + 22, view.getUint16(end + 20, true)) };
}
