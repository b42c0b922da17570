/**
 * A 32-bit fingerprint of what a JSON value says. The order of an object's keys does not change it.
 *
 * Two different records of one id and revision share it by chance once in four thousand million.
 */
export function contentHash(value: unknown): number {
  if (typeof value === 'string') return hashText(value, 0x9e3779b9);
  if (typeof value === 'number') return mix(value | 0, Math.imul(Math.floor(value / 0x100000000) | 0, 0x85ebca6b));
  if (typeof value !== 'object' || value === null) return mix(String(value).length, 0x27d4eb2f);
  if (Array.isArray(value)) {
    let hash = mix(value.length, 0x165667b1);
    for (const item of value) hash = mix(hash, contentHash(item));
    return hash;
  }
  let sum = 0;
  let keys = 0;
  for (const key in value) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    // A key without a value is not in the JSON.
    if (item === undefined) continue;
    // A sum, so that no order of keys counts.
    sum = (sum + mix(hashKey(key), contentHash(item))) | 0;
    keys += 1;
  }
  return mix(sum, keys);
}

const keyHashes = new Map<string, number>();

function hashKey(key: string): number {
  const known = keyHashes.get(key);
  if (known !== undefined) return known;
  const hash = hashText(key, 0x7feb352d);
  // Keys of the schemas are few; hostile ones must not fill the memory.
  if (keyHashes.size < 4096) keyHashes.set(key, hash);
  return hash;
}

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash, text.length);
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6)), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
