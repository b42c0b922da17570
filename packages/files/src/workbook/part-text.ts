import type { ZipPart } from './zip-directory.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of one part of a workbook that passed `guardZip`; nothing where it has no such part. */
export async function partText(file: Uint8Array, parts: readonly ZipPart[], name: string): Promise<string | undefined> {
  const part = parts.find((one) => one.name === name);
  if (part === undefined) return undefined;
  const packed = new Uint8Array(file.subarray(part.from, part.to));
  if (part.method === 0) return utf8.decode(packed);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return utf8.decode(await new Response(stream).arrayBuffer());
}
