import { compareAnnotations } from './compare-annotations.ts';
import { compareConditions } from './compare-conditions.ts';
import { compareFields } from './compare-fields.ts';
import { compareValues } from './compare-values.ts';
import { isNode, type Schema, type SchemaNode, schemaAt } from './schema-node.ts';
import type { SchemaSet } from './schema-set.ts';
import type { Tell } from './tell.ts';
import { wordsHash } from './words-hash.ts';

/** The schemas of the two versions, in which references are followed. */
export interface Pair {
  readonly older: SchemaSet;
  readonly newer: SchemaSet;
  /** Pairs of references that are being compared: one that comes again inside itself is taken as the same. */
  readonly within: ReadonlySet<string>;
  /** Whether what a reference leads to is compared here too. Else it is compared once, where it is defined. */
  readonly isDeep: boolean;
}

/**
 * Sets a schema of the older version beside the one of the newer version, word by word. Each word of JSON Schema demands
 * something by itself: so everything that was valid stays valid where no word demands more. What cannot be told is told
 * as breaking.
 */
export function compareNodes(older: Schema, newer: Schema, pointer: string, pair: Pair, tell: Tell): void {
  if (older === newer) return;
  if (newer === false) {
    tell('field-forbidden', pointer);
    return;
  }
  if (older === false) {
    tell('field-allowed', pointer);
    return;
  }
  const [a, b] = [older === true ? {} : older, newer === true ? {} : newer];
  if (wordsHash(a) !== wordsHash(b)) tell('words-changed', pointer);
  compareAnnotations(a, b, pointer, tell);
  if (a.$ref === b.$ref && (!pair.isDeep || a.$ref === undefined)) compareDemands(a, b, pointer, pair, tell);
  else {
    const within = `${a.$ref} ${b.$ref}`;
    if (pair.within.has(within)) return;
    const [left, right] = [pair.older.open(a), pair.newer.open(b)];
    if (left === undefined || right === undefined) tell('not-understood', pointer, { name: '$ref' });
    else compareDemands(left, right, pointer, { ...pair, within: new Set([...pair.within, within]) }, tell);
  }
}

/** Words that are compared by what stands under them; everything else is known only as the same or another. */
const COMPARED: ReadonlySet<string> = new Set([
  '$ref',
  'type',
  'const',
  'enum',
  'pattern',
  'format',
  'uniqueItems',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
  'contains',
  'allOf',
  'if',
  'then',
  'else',
]);

function compareDemands(a: SchemaNode, b: SchemaNode, pointer: string, pair: Pair, tell: Tell): void {
  const known = compareValues(a, b, pointer, tell);
  for (const word of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (COMPARED.has(word) || known.has(word)) continue;
    const [left, right] = [a, b].map((node, at) =>
      word in node ? [pair.older, pair.newer][at]?.demands({ [word]: node[word] }) : undefined,
    );
    if (left !== right) tell('not-understood', pointer, { name: word });
  }
  for (const word of ['items', 'propertyNames'] as const)
    if (word in a || word in b) compareNodes(schemaAt(a[word]), schemaAt(b[word]), `${pointer}/${word}`, pair, tell);
  compareContains(a, b, pointer, pair, tell);
  if (isFielded(a) || isFielded(b)) compareFields(a, b, pointer, pair, tell);
  compareConditions(a, b, pointer, pair, tell);
}

const isFielded = (node: SchemaNode) => isNode(node.properties) || 'required' in node || 'additionalProperties' in node;

/** An element of a certain form must be there: an empty list has none, so that what is not asked for is no form at all. */
function compareContains(a: SchemaNode, b: SchemaNode, pointer: string, pair: Pair, tell: Tell): void {
  if (!('contains' in a) && !('contains' in b)) return;
  const isCounted = [a, b].some((node) => 'maxContains' in node);
  const isSame = pair.older.demands(schemaAt(a.contains)) === pair.newer.demands(schemaAt(b.contains));
  if (!('contains' in a)) tell('condition-added', `${pointer}/contains`);
  else if (!('contains' in b)) tell('condition-removed', `${pointer}/contains`);
  else if (!isCounted) compareNodes(schemaAt(a.contains), schemaAt(b.contains), `${pointer}/contains`, pair, tell);
  else if (!isSame) tell('not-understood', pointer, { name: 'contains' });
}
