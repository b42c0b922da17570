/** A key at its place among the keys before it, with its fingerprint: records of one form walk the same way. */
export interface KeyNode {
  readonly key: string;
  readonly hash: number;
  /** The node that followed last: most often it follows again, and no table need be asked. */
  next: KeyNode | undefined;
  readonly after: Map<string, KeyNode>;
  /** The text that stood under the key last, and its fingerprint. */
  text: string | undefined;
  textHash: number;
}

/** The root of an empty tree. */
export function newKeyTree(): KeyNode {
  return newNode('', 0);
}

/** The node of a key after another one; `hashKey` gives the fingerprint of a key that is new there. */
export function keyAfter(node: KeyNode, key: string, hashKey: (key: string) => number): KeyNode {
  const { next } = node;
  if (next !== undefined && next.key === key) return next;
  let found = node.after.get(key);
  if (found === undefined) {
    found = newNode(key, hashKey(key));
    // Keys of the schemas are few; hostile ones must not fill the memory.
    if (nodes >= MOST_NODES) return found;
    nodes += 1;
    node.after.set(key, found);
  }
  node.next = found;
  return found;
}

const MOST_NODES = 8192;
let nodes = 0;

function newNode(key: string, hash: number): KeyNode {
  return { key, hash, next: undefined, after: new Map(), text: undefined, textHash: 0 };
}
