import type { ReleaseFile } from '../release/release-file.ts';

/** A file of a release that is text: UTF-8 without a mark. */
export function textFile({ text, ...file }: Omit<ReleaseFile, 'bytes'> & { readonly text: string }): ReleaseFile {
  return { ...file, bytes: new TextEncoder().encode(text) };
}
