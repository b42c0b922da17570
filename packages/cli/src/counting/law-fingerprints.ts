import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The SHA-256 of law files that were given, by the id of the law. */
export function lawFingerprints(files: ReadonlyMap<string, string>): Map<string, string> {
  const prints = [...files]
    .filter(([, file]) => file !== '-')
    .map(([law, file]) => [law, createHash('sha256').update(readFileSync(file)).digest('hex')] as const);
  return new Map(prints);
}
