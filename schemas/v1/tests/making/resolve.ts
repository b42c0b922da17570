import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemas } from '../../generate.ts';
import type { Node } from './node.ts';

const lists = join(import.meta.dirname, '../../../codelists/codes.schema.json');
const codes = JSON.parse(readFileSync(lists, 'utf8')).$defs as Readonly<Record<string, Node>>;
const shared = schemas().get('shared')?.$defs as Readonly<Record<string, Node>>;

/** A node with what it refers to; its own words stand before those of the target. `list` names its codelist. */
export function resolve({ $ref, ...own }: Node): Node {
  if ($ref === undefined) return own;
  const name = $ref.replace(/^.*\//, '');
  if ($ref.includes('codes.schema.json')) return { ...codes[name], ...own, list: name };
  return { ...resolve(shared[name] as Node), ...own };
}
