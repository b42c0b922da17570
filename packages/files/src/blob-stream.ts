import type { FileStream } from './file-stream.ts';

const PIECE = 1024 * 1024;

/** A file that a person chose in a browser (`File` is a `Blob`): its bytes are fetched from the disk as they are read. */
export function blobStream(name: string, blob: Blob): FileStream {
  return {
    name,
    async *pieces() {
      for (let at = 0; at < blob.size; at += PIECE)
        yield new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
    },
  };
}
