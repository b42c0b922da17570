import { tarHeader } from './tar-header.ts';

/** A file on its way into or out of an archive. */
export interface TarFile {
  readonly path: string;
  readonly bytes: number;
  readonly content: AsyncIterable<Buffer>;
}

/**
 * Files as a tar archive, piece by piece.
 *
 * @param at seconds since 1970, the time that all of them bear.
 * @throws Error when a file has not as many bytes as was said.
 */
export async function* packTar(files: AsyncIterable<TarFile>, at: number): AsyncGenerator<Buffer> {
  for await (const { path, bytes, content } of files) {
    yield tarHeader(path, bytes, at);
    let sent = 0;
    for await (const piece of content) {
      sent += piece.length;
      yield piece;
    }
    if (sent !== bytes) throw new Error('A file changed while it was backed up.');
    yield Buffer.alloc((512 - (bytes % 512)) % 512);
  }
  yield Buffer.alloc(1024);
}
