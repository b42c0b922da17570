import { scryptSync } from 'node:crypto';

/** The 32 bytes that encrypt a key, from a passphrase. However an accent was typed, it is the same passphrase (NFKC). */
export const passphraseKey = (passphrase: string, salt: Uint8Array, n: number): Buffer =>
  scryptSync(passphrase.normalize('NFKC'), salt, 32, { N: n, r: 8, p: 1, maxmem: 1024 * n + 2 ** 20 });
