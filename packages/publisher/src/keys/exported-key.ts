import type { PublicKey } from './key-file.ts';

/** The file of a public key, as others keep it to check publications. */
export interface ExportedKey extends PublicKey {
  readonly record: 'daybook-public-key';
  /** The same key as `openssl pkeyutl -verify -pubin` reads it. */
  readonly pem: string;
}
