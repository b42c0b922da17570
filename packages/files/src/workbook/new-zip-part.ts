import { crc32 } from './crc32.ts';
import { deflated } from './deflated.ts';

// 1 January 1980, where the calendar of zip files begins: the same parts are the same bytes.
const FIRST_DAY = 0x21;

/**
 * A new part of a zip file: what stands before its data, the data, and its record in the directory.
 *
 * @param at where in the file it will begin.
 */
export async function newZipPart(name: string, content: Uint8Array, at: number) {
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
