import type { FileStream } from '@daybook/files';
import { blobStream } from '@daybook/files';
import type { NamedBlob } from '@daybook/validator/browser';

/** A file that a person chose, as the readers take it; told of each piece that was read. */
export function fileOf({ name, blob }: NamedBlob, onPiece: (bytes: number) => void = () => undefined): FileStream {
  const { pieces } = blobStream(name, blob);
  return {
    name,
    async *pieces() {
      for await (const piece of pieces()) {
        yield piece;
        onPiece(piece.length);
      }
    },
  };
}
