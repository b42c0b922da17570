import { backupFault } from './backup-fault.ts';
import type { TarFile } from './pack-tar.ts';

/**
 * The files of a tar archive, one after the other: the content of one is read to its end before the next is asked for.
 *
 * @throws CannotRun where it is no archive of plain files, leads out of its folder, or ends too early.
 */
export async function* unpackTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarFile> {
  const pieces = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  const more = async () => {
    const { done, value } = await pieces.next();
    if (done === true) throw backupFault('cut-short');
    return value;
  };
  const take = async (bytes: number): Promise<Buffer> => {
    while (rest.length < bytes) rest = Buffer.concat([rest, await more()]);
    const taken = rest.subarray(0, bytes);
    rest = rest.subarray(bytes);
    return taken;
  };
  async function* content(bytes: number): AsyncGenerator<Buffer> {
    for (let left = bytes; left > 0; ) {
      if (rest.length === 0) rest = await more();
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
    await take((512 - (bytes % 512)) % 512);
  }
  for (;;) {
    const header = await take(512);
    if (header.every((byte) => byte === 0)) return;
    const file = fileOf(header);
    yield { ...file, content: content(file.bytes) };
  }
}

function fileOf(header: Buffer): { readonly path: string; readonly bytes: number } {
  const text = (from: number, length: number) => header.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  const octal = (from: number, length: number) => Number.parseInt(text(from, length).trim() || '0', 8);
  const sum = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (text(257, 5) !== 'ustar' || octal(148, 8) !== sum) throw backupFault('no-backup');
  const folder = text(345, 155);
  const path = folder === '' ? text(0, 100) : `${folder}/${text(0, 100)}`;
  const bytes = octal(124, 12);
  const steps = path.split('/');
  const isInside = steps.every((step) => step !== '' && step !== '.' && step !== '..' && !/[\\:\0]/.test(step));
  if (text(156, 1) !== '0' || !isInside || !Number.isSafeInteger(bytes)) throw backupFault('no-backup');
  return { path, bytes };
}
