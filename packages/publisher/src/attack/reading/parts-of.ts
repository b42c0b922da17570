import { gunzipSync } from 'node:zlib';
import type { Part } from './part.ts';
import { zipEntries } from './zip-entries.ts';

const MOST_BYTES = 256 * 1024 * 1024;
/** So many packings one inside the other are opened. */
const DEEPEST = 3;

/** A file and all that is packed in it. What is packed and cannot be opened stands there as it is. */
export function partsOf(path: string, bytes: Uint8Array, label = path, depth = 0): Part[] {
  if (depth < DEEPEST && bytes[0] === 0x1f && bytes[1] === 0x8b) return gzipParts(path, bytes, label, depth);
  const zip = depth < DEEPEST && bytes[0] === 0x50 && bytes[1] === 0x4b ? zipEntries(bytes) : undefined;
  if (zip === undefined) return [{ label, path, bytes, beside: [] }];
  const times = zip.entries.map(({ time }) => `${time.date}/${time.clock}`);
  const beside = [zip.remark, ...zip.entries.map(({ remark }) => remark), ...new Set(times)];
  return [
    { label, path, bytes, packed: 'zip', beside: beside.filter((one) => one !== '') },
    ...zip.entries.flatMap(({ name, bytes: inside }) => partsOf(path, inside, `${label} › ${name}`, depth + 1)),
  ];
}

function gzipParts(path: string, bytes: Uint8Array, label: string, depth: number): Part[] {
  let inside: Uint8Array;
  try {
    inside = gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch {
    return [{ label, path, bytes, beside: [] }];
  }
  const flags = bytes[3] ?? 0;
  const seconds = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  // A name or a remark stands right after the ten bytes of the head, where nothing else does.
  const named = (flags & 0b11000) > 0 ? new TextDecoder('latin1').decode(bytes.subarray(10, 300)).split('\0')[0] : '';
  const beside = [...(seconds > 0 ? [`gzip ${seconds}`] : []), ...(named === undefined || named === '' ? [] : [named])];
  return [{ label, path, bytes, packed: 'gzip', beside }, ...partsOf(path, inside, `${label} › (unpacked)`, depth + 1)];
}
