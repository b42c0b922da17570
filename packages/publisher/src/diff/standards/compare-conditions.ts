import { keepsData } from './compare-fields.ts';
import { compareNodes, type Pair } from './compare-nodes.ts';
import { allowedBy } from './compare-values.ts';
import { schemaKinds } from './schema-kinds.ts';
import { isNode, type Schema, type SchemaNode, schemaAt } from './schema-node.ts';
import type { SchemaKind, Tell } from './tell.ts';

/** A part of `allOf`: what is demanded, always or only of what `if` describes. */
interface Branch {
  readonly node: SchemaNode;
  readonly pointer: string;
  /** What it is asked of, references followed; one text for all that are always asked. */
  readonly test: string;
}

/** Compares what is demanded beside the rest, mostly in certain cases: `allOf`, and `if` with `then` and `else`. */
export function compareConditions(a: SchemaNode, b: SchemaNode, pointer: string, pair: Pair, tell: Tell): void {
  const [left, right] = [branchesOf(a, pointer, pair.older), branchesOf(b, pointer, pair.newer)];
  const tests = new Set([...left, ...right].map(({ test }) => test));
  for (const test of tests) {
    const [olds, news] = [left, right].map((list) => list.filter((one) => one.test === test)) as [Branch[], Branch[]];
    // Those that are the same belong together; the others in their order.
    const rest = olds.filter(({ node }) => {
      const text = pair.older.demands(node);
      const twin = news.findIndex((one) => pair.newer.demands(one.node) === text && sameRefs(node, one.node));
      if (twin !== -1) news.splice(twin, 1);
      return twin === -1;
    });
    for (const one of news) {
      const old = rest.shift();
      if (old !== undefined) compareBranch(old, one, pair, tell);
      else if (isMootFor(a, one, pair)) tell('condition-for-new-values', one.pointer);
      else if (!left.some((other) => covers(other, one, pair))) tell('condition-added', one.pointer);
    }
    for (const one of rest)
      if (!right.some((other) => covers(other, one, turned(pair)))) tell('condition-removed', one.pointer);
  }
}

const turned = (pair: Pair): Pair => ({ ...pair, older: pair.newer, newer: pair.older });

/** Whether one condition is asked of every case of another one, and demands as much. */
function covers({ node: wide }: Branch, { node: narrow }: Branch, pair: Pair): boolean {
  if (!('if' in wide) || !('if' in narrow) || 'else' in wide || 'else' in narrow) return false;
  return (
    keepsData(schemaAt(narrow.if), schemaAt(wide.if), turned(pair)) &&
    keepsData(schemaAt(wide.then), schemaAt(narrow.then), pair)
  );
}

const sameRefs = (one: SchemaNode, other: SchemaNode) => JSON.stringify(one) === JSON.stringify(other);

function branchesOf(node: SchemaNode, pointer: string, set: Pair['older']): Branch[] {
  const listed = Array.isArray(node.allOf) ? node.allOf : [];
  const own = ['if', 'then', 'else'].filter((word) => word in node);
  return [
    ...listed.map((one, at) => ({ node: isNode(one) ? one : { not: {} }, pointer: `${pointer}/allOf/${at}` })),
    ...(own.length === 0
      ? []
      : [{ node: Object.fromEntries(own.map((word) => [word, node[word]])), pointer: `${pointer}/if` }]),
  ].map((branch) => ({ ...branch, test: 'if' in branch.node ? set.demands(schemaAt(branch.node.if)) : '' }));
}

/** Two branches that are asked of the same cases. */
function compareBranch(old: Branch, now: Branch, pair: Pair, tell: Tell): void {
  const kinds: SchemaKind[] = [];
  const note: Tell = (kind) => kinds.push(kind);
  if (old.test === '') compareNodes(old.node, now.node, '', pair, note);
  else {
    compareNodes(schemaAt(old.node.then), schemaAt(now.node.then), '', pair, note);
    compareNodes(schemaAt(old.node.else), schemaAt(now.node.else), '', pair, note);
    const { if: _, then: _t, else: _e, ...was } = old.node;
    const { if: _i, then: _h, else: _s, ...is } = now.node;
    compareNodes(was, is, '', pair, note);
  }
  const asked = kinds.filter((kind) => schemaKinds[kind].weight !== 'clarification');
  if (asked.some((kind) => !schemaKinds[kind].is_old_data_valid)) tell('condition-tightened', now.pointer);
  else if (asked.length > 0) tell('condition-loosened', now.pointer);
  else if (kinds.length > 0) tell('words-changed', now.pointer);
}

/** Whether a condition demands nothing of any record of the older version: none can be a case, or what is demanded is of new fields. */
function isMootFor(older: SchemaNode, { node }: Branch, pair: Pair): boolean {
  if (!('if' in node)) return false;
  const isThenMoot = isIdleFor(older, node.then) || hasNoCase(older, schemaAt(node.if), pair);
  return isThenMoot && isIdleFor(older, node.else);
}

/** Whether a demand speaks only of fields that no record of the older version may have. */
function isIdleFor({ properties, additionalProperties }: SchemaNode, demand: unknown): boolean {
  if (demand === undefined || demand === true) return true;
  if (!isNode(demand) || additionalProperties !== false) return false;
  const fields = isNode(demand.properties) ? Object.keys(demand.properties) : [];
  const isKnown = (name: string) => isNode(properties) && Object.hasOwn(properties, name);
  return Object.keys(demand).every((word) => word === 'properties') && !fields.some(isKnown);
}

/** Whether a test reads a field, or asks for a value, that is new. */
function hasNoCase(older: SchemaNode, test: Schema, { older: set, newer }: Pair): boolean {
  if (!isNode(test) || !Array.isArray(test.required)) return false;
  const fields = isNode(older.properties) ? older.properties : {};
  return test.required.some((name) => {
    if (!Object.hasOwn(fields, name)) return older.additionalProperties === false;
    const field = schemaAt(fields[name]);
    const asked = isNode(test.properties) ? schemaAt(test.properties[name]) : true;
    const was = isNode(field) ? set.open(field) : undefined;
    const is = isNode(asked) ? newer.open(asked) : undefined;
    const [could, would] = [was && allowedBy(was), is && allowedBy(is)];
    return could !== undefined && would !== undefined && !would.some((one) => could.includes(one));
  });
}
