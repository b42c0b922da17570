import { createHash } from 'node:crypto';

/** A fingerprint of data, in which the order of what it lists counts. */
export function hashOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}
