import { createHash } from 'node:crypto';

/** The fingerprint of a public key: the SHA-256 of its 32 bytes, 64 hexadecimal digits. */
export const fingerprintOf = (raw: Uint8Array): string => createHash('sha256').update(raw).digest('hex');
