import type { ReleaseReader } from '../release/release-reader.ts';

/** How large a file is, and its SHA-256. */
export interface FileHash {
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

/** A release to be verified: as anybody can read it, and what stands in its folder besides. */
export interface VerifySource extends ReleaseReader {
  /** Paths of what is neither a file nor a folder, such as links. None where nothing is said. */
  readonly odd?: readonly string[];
  /** Measures a file piece by piece; where it is absent the file is read whole. */
  readonly hash?: (path: string) => FileHash;
  /** Reads a file piece by piece, as often as it takes; where it is absent the file is read whole. */
  readonly pieces?: (path: string) => AsyncIterable<Uint8Array>;
}
