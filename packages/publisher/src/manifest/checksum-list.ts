/** One file and its SHA-256. */
export interface Checksum {
  readonly path: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** The list that `sha256sum -c` reads, sorted by path in the order of code units. */
export const checksumList = (files: readonly Checksum[]): string =>
  [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
