import type { Condition } from '../src/schema/field.ts';
import type { SchemaNode } from './schema-set.ts';

interface Test {
  readonly code: string;
  readonly words: Condition[];
}

const words = new Set(['type', 'required', 'properties', 'const', 'enum', 'minimum', 'maximum', 'contains']);
const types: Readonly<Record<string, (v: string) => string>> = {
  object: (v) => `typeof ${v} === 'object' && ${v} !== null && !Array.isArray(${v})`,
  array: (v) => `Array.isArray(${v})`,
  integer: (v) => `Number.isInteger(${v})`,
  string: (v) => `typeof ${v} === 'string'`,
  boolean: (v) => `typeof ${v} === 'boolean'`,
};

/** The test of an `if`, as an expression over the variable `d`, and the same for people. */
export function conditionCode(node: SchemaNode, at: string): Test {
  const tests: string[] = [];
  const said: Condition[] = [];
  for (const name of node.required ?? []) tests.push(`d.${name} !== undefined`);
  for (const [name, value] of Object.entries(node.properties ?? {})) {
    if (!node.required?.includes(name)) throw new Error(`${at}: a condition on ${name} must also require it`);
    if (typeof value === 'object') one(value, `d.${name}`, `${at}/${name}`, tests, said);
  }
  if (said.length === 0)
    said.push(...(node.required ?? []).map((name) => ({ at: `${at}/${name}`, is: 'given' as const })));
  return { code: tests.join(' && '), words: said };
}

/** The contrary of a condition, for people. */
export function otherwise(condition: readonly Condition[]): Condition[] {
  const [first] = condition;
  if (first === undefined || condition.length > 1 || first.is !== 'given')
    return [{ at: first?.at ?? '', is: 'otherwise' }];
  return [{ ...first, is: 'not-given' }];
}

function one(node: SchemaNode, v: string, at: string, tests: string[], said: Condition[]): void {
  const unknown = Object.keys(node).filter((word) => !words.has(word));
  if (unknown.length > 0) throw new Error(`${at}: a condition of our dialect has no ${unknown.join(', ')}`);
  const type = types[String(node.type)];
  if (type !== undefined) tests.push(type(v));
  if (node.const !== undefined) {
    tests.push(`${v} === ${JSON.stringify(node.const)}`);
    said.push({ at, is: 'equals', value: node.const as string });
  }
  if (node.enum !== undefined) {
    tests.push(`(${node.enum.map((value) => `${v} === ${JSON.stringify(value)}`).join(' || ')})`);
    said.push({ at, is: 'equals', value: node.enum.join(', ') });
  }
  if (node.minimum !== undefined || node.maximum !== undefined) {
    if (node.type !== 'integer') throw new Error(`${at}: a condition with bounds says that it means an integer`);
    if (node.minimum !== undefined) tests.push(`${v} >= ${node.minimum}`);
    if (node.maximum !== undefined) tests.push(`${v} <= ${node.maximum}`);
    said.push(node.minimum === undefined ? { at, is: 'otherwise' } : { at, is: 'at-least', value: node.minimum });
  }
  if (node.contains !== undefined) {
    tests.push(`${v}.includes(${JSON.stringify(node.contains.const)})`);
    said.push({ at, is: 'contains', value: String(node.contains.const) });
  }
  if (node.required !== undefined || node.properties !== undefined) {
    if (node.type !== 'object') throw new Error(`${at}: a condition on parts says that it means an object`);
    const inner = conditionCode(node, at);
    tests.push(inner.code.replaceAll(/\bd\./g, `${v}.`));
    said.push(...inner.words);
  }
}
