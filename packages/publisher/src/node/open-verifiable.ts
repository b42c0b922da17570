import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileChunks } from '@daybook/files/node';
import type { FileHash, VerifySource } from '../verify/verify-source.ts';
import { listFolder } from './list-folder.ts';
import { openRelease } from './open-release.ts';

const PIECE = 1024 * 1024;

/** One for all files: they are measured one after the other. */
let piece: Buffer | undefined;

/**
 * A release in a folder, to be verified: regular files, what is something else, and files measured piece by piece, so that
 * memory does not grow with their size.
 *
 * @throws Error of the file system where the folder cannot be read.
 */
export function openVerifiable(folder: string): VerifySource {
  const { files, odd } = listFolder(folder);
  return {
    ...openRelease(folder, files),
    odd,
    hash: (path) => hashOf(join(folder, path)),
    pieces: (path) => fileChunks(join(folder, path)),
  };
}

function hashOf(path: string): FileHash {
  // Where a link took the place of the file since the folder was listed, it is not followed.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    if (!fstatSync(file).isFile()) throw new Error(`${path} is not a file any more.`);
    const hash = createHash('sha256');
    piece ??= Buffer.allocUnsafe(PIECE);
    let bytes = 0;
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) {
      hash.update(piece.subarray(0, count));
      bytes += count;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}
