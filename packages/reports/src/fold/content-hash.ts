import { type KeyNode, keyAfter, newKeyTree } from './key-tree.ts';

/**
 * A 32-bit fingerprint of what a JSON value says. The order of an object's keys does not change it.
 *
 * Two different records of one id and revision share it by chance once in four thousand million.
 */
export function contentHash(value: unknown): number {
  return hashOf(value, 0x9e3779b9, tree);
}

const tree = newKeyTree();

/** @param node the place in the tree of keys under which the value stands. */
function hashOf(value: unknown, seed: number, node: KeyNode): number {
  if (typeof value === 'string') return hashText(value, seed);
  if (typeof value === 'number')
    return mix(seed ^ (value | 0), Math.imul(Math.floor(value / 0x100000000) | 0, 0x85ebca6b) + 1);
  if (typeof value !== 'object' || value === null) return mix(seed ^ String(value).length, 0x27d4eb2f);
  if (Array.isArray(value)) {
    let hash = mix(seed, 0x165667b1 + value.length);
    for (let at = 0; at < value.length; at++) hash = hashOf(value[at], hash, node);
    return hash;
  }
  let sum = 0;
  let keys = 0;
  let last = node;
  for (const key in value) {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    // A key without a value is not in the JSON.
    if (item === undefined) continue;
    last = keyAfter(last, key, hashKey);
    // A sum, so that no order of keys counts.
    sum = (sum + (typeof item === 'string' ? hashUnder(last, item) : hashOf(item, last.hash, last))) | 0;
    keys += 1;
  }
  return mix(seed ^ sum, keys + 0x3c6ef372);
}

/** Many texts are the same as in the record before: then nothing need be hashed. */
function hashUnder(node: KeyNode, text: string): number {
  if (text === node.text) return node.textHash;
  const hash = hashText(text, node.hash);
  if (text.length <= LONGEST_KEPT) {
    node.text = text;
    node.textHash = hash;
  }
  return hash;
}

const LONGEST_KEPT = 40;

function hashKey(key: string): number {
  return hashText(key, 0x7feb352d);
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
