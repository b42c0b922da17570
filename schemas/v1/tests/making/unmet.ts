import type { Demand } from './demands-of.ts';
import { isPart } from './is-part.ts';
import { resolve } from './resolve.ts';
import { valueAt } from './value-at.ts';

type Json = Record<string, unknown>;

/** The places, below the object of the branch, where a demand is not met. */
export function unmet({ word, pointer, node }: Demand, part: Json): string[] {
  const value = valueAt(part, pointer) as number | undefined;
  if (word === 'required')
    return value === undefined && isPart(valueAt(part, pointer.replace(/\/[^/]+$/, ''))) ? [pointer] : [];
  if (value === undefined) return [];
  const list: readonly unknown[] | undefined = Array.isArray(value) ? value : undefined;
  const size = list?.length ?? 0;
  const { minItems = 0, maxItems = size, minimum = value, maximum = value } = node;
  const isMet: Readonly<Record<string, boolean>> = {
    false: false,
    const: value === node.const,
    minItems: list === undefined || size >= minItems,
    maxItems: size <= maxItems,
    minimum: value >= minimum,
    maximum: value <= maximum,
  };
  if (word !== 'items') return isMet[word] ? [] : [pointer];
  const allowed = resolve(node.items ?? {}).enum ?? [];
  return (list ?? []).flatMap((one, at) => (allowed.includes(one) ? [] : [`${pointer}/${at}`]));
}
