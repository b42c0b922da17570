import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file of some texts, whose parts all have the first time that a zip file can hold. */
export function zipSync(files: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes);
    // Version, flags, method, time, date, checksum, both sizes, length of the name, no extra field.
    const both = Buffer.alloc(26);
    both.writeUInt16LE(20, 0);
    both.writeUInt16LE(8, 4);
    both.writeUInt16LE(0x21, 8);
    both.writeUInt32LE(crc32(bytes), 10);
    both.writeUInt32LE(packed.length, 14);
    both.writeUInt32LE(bytes.length, 18);
    both.writeUInt16LE(Buffer.byteLength(name), 22);
    // No remark, disk and attributes; where the file begins.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), both, rest, Buffer.from(name));
    const one = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), both, Buffer.from(name), packed]);
    local.push(one);
    at += one.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(local.length, 8);
  end.writeUInt16LE(local.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, central, end]);
}
