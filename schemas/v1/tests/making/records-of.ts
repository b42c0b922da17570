import { schemas } from '../../generate.ts';
import type { Node } from './node.ts';

/** The records of the standard and their schemas. */
export function recordsOf(): (readonly [record: string, schema: Node])[] {
  return [...schemas()].filter(([record, { properties }]) => (properties?.record as Node | undefined)?.const === record);
}
