import { canonicalForm } from '@daybook/reports';
import { bounds } from './bounds.ts';
import type { SchemaNode } from './schema-node.ts';
import { ANNOTATIONS } from './schema-set.ts';
import type { Tell } from './tell.ts';

/** Compares what is demanded of a single value: its type, its bounds, its form and what it may be. Gives the words that it looked at. */
export function compareValues(a: SchemaNode, b: SchemaNode, pointer: string, tell: Tell): ReadonlySet<string> {
  compareType(a, b, pointer, tell);
  compareAllowed(a, b, pointer, tell);
  for (const { word, stricter, words } of bounds) {
    const [was, is] = [a[word], b[word]].map((one) => (typeof one === 'number' ? one : undefined));
    if (was === is) continue;
    const isTighter = was === undefined || (is !== undefined && (stricter === 'more' ? is > was : is < was));
    tell(isTighter ? 'limit-tightened' : 'limit-loosened', pointer, { name: words, before: was, after: is });
  }
  for (const word of ['pattern', 'format']) {
    if (a[word] === b[word]) continue;
    const kind = a[word] === undefined ? 'form-added' : b[word] === undefined ? 'form-removed' : 'form-changed';
    tell(kind, pointer, { before: a[word], after: b[word] });
  }
  if ((a.uniqueItems === true) !== (b.uniqueItems === true))
    tell(b.uniqueItems === true ? 'repeats-forbidden' : 'repeats-allowed', pointer);
  return LOOKED_AT;
}

const LOOKED_AT: ReadonlySet<string> = new Set([...bounds.map(({ word }) => word), ...ANNOTATIONS]);

const typesOf = ({ type }: SchemaNode): readonly string[] | undefined =>
  type === undefined ? undefined : Array.isArray(type) ? type.map(String) : [String(type)];

function compareType(a: SchemaNode, b: SchemaNode, pointer: string, tell: Tell): void {
  const [was, is] = [typesOf(a), typesOf(b)];
  const said = { before: was?.join(', ') ?? 'any', after: is?.join(', ') ?? 'any' };
  // A number may be whole.
  const fits = (types: readonly string[] | undefined, type: string) =>
    types === undefined || types.includes(type) || (type === 'integer' && types.includes('number'));
  const values = allowedBy(a);
  const isHeld =
    is === undefined ||
    (was !== undefined
      ? was.every((type) => fits(is, type))
      : values?.every((one) => is.some((type) => isOf(one, type))));
  if (isHeld !== true) tell('type-narrowed', pointer, said);
  else if (was !== undefined && (is === undefined || !is.every((type) => fits(was, type)))) {
    // Where all values are listed, the type says nothing more.
    const isListed = allowedBy(b)?.every((one) => was.some((type) => isOf(one, type)));
    if (isListed !== true) tell('type-widened', pointer, said);
  }
}

function isOf(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

/** The values that a node lists; nothing where it lists none. */
export function allowedBy(node: SchemaNode): readonly unknown[] | undefined {
  if ('const' in node) return [node.const];
  return Array.isArray(node.enum) ? node.enum : undefined;
}

function compareAllowed(a: SchemaNode, b: SchemaNode, pointer: string, tell: Tell): void {
  const [was, is] = [allowedBy(a), allowedBy(b)];
  if (was === undefined || is === undefined) {
    if (was !== is) tell(is === undefined ? 'values-freed' : 'values-limited', pointer);
    return;
  }
  const has = (list: readonly unknown[], one: unknown) =>
    list.some((other) => canonicalForm(other) === canonicalForm(one));
  const lost = was.filter((one) => !has(is, one));
  const got = is.filter((one) => !has(was, one));
  if (was.length === 1 && is.length === 1 && lost.length === 1) {
    tell('value-changed', pointer, { before: was[0], after: is[0] });
    return;
  }
  for (const one of lost) tell('value-removed', pointer, { before: one });
  for (const one of got) tell('value-added', pointer, { after: one });
}
