import { joined } from '../workbook/joined.ts';
import { newZipPart } from '../workbook/new-zip-part.ts';

/** A file in a zip file. */
export interface ZippedFile {
  /** Its path, with forward slashes, never out of its folder. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
/** Zip files with more need another form, which not every program reads. */
const MOST = 65_534;

/**
 * Files as one zip file, in their order. Every date in it is that on which the calendar of zip files begins: the same files
 * are the same bytes.
 *
 * @throws RangeError for more than 65,534 files, or 4 GB.
 */
export async function toZip(files: readonly ZippedFile[]): Promise<Uint8Array> {
  if (files.length > MOST) throw new RangeError(`A zip file holds ${MOST} files at most, not ${files.length}.`);
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let length = 0;
  for (const { path, bytes } of files) {
    const { local, packed, record } = await newZipPart(path, bytes, length);
    pieces.push(local, packed);
    records.push(record);
    length += local.length + packed.length;
  }
  const directory = records.reduce((sum, record) => sum + record.length, 0);
  if (length + directory > 0xffff_ffff) throw new RangeError('A zip file holds 4 GB at most.');
  const tail = new Uint8Array(22);
  const head = new DataView(tail.buffer);
  head.setUint32(0, END, true);
  head.setUint16(8, records.length, true);
  head.setUint16(10, records.length, true);
  head.setUint32(12, directory, true);
  head.setUint32(16, length, true);
  return joined([...pieces, ...records, tail], length + directory + tail.length);
}
