import type { Node } from './node.ts';

/** One thing that a `then` or `else` asks, of the value at a pointer below the branch. */
export interface Demand {
  readonly word: string;
  readonly pointer: string;
  readonly node: Node;
  readonly rule: string;
}

const words = ['const', 'minItems', 'maxItems', 'minimum', 'maximum', 'items'] as const;

/** What a `then` or `else` asks, part by part. */
export function demandsOf({ required = [], properties = {} }: Node, pointer = ''): Demand[] {
  const needed = required.map((name) => ({
    word: 'required',
    pointer: `${pointer}/${name}`,
    node: {},
    rule: 'needed-for-this-entry',
  }));
  const rest = Object.entries(properties).flatMap(([name, node]: [string, Node | false]): Demand[] => {
    const at = `${pointer}/${name}`;
    if (node === false) return [{ word: 'false', pointer: at, node: {}, rule: 'part-not-for-this-entry' }];
    const own = words.filter((word) => node[word] !== undefined);
    return [...own.map((word) => ({ word, pointer: at, node, rule: ruleOf(word, node) })), ...demandsOf(node, at)];
  });
  return [...needed, ...rest];
}

function ruleOf(word: string, { minItems, maxItems }: Node): string {
  if (word === 'items') return 'unknown-code';
  if (word === 'minItems' && minItems === 1) return 'needed-for-this-entry';
  return word === 'maxItems' && maxItems === 0 ? 'part-not-for-this-entry' : 'value-not-for-this-entry';
}
