import { Sha256 } from '@daybook/files';
import type { NamedBlob } from '@daybook/validator/browser';
import { fileOf } from './file-of.ts';

/** The SHA-256 of a file, read piece by piece. */
export async function fingerPrint(file: NamedBlob): Promise<string> {
  const hash = new Sha256();
  for await (const piece of fileOf(file).pieces()) hash.update(piece);
  return hash.hex();
}
