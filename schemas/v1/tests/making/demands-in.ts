import { type Demand, demandsOf } from './demands-of.ts';
import { holds } from './holds.ts';
import { isPart } from './is-part.ts';
import type { Branch, Node } from './node.ts';
import { resolve } from './resolve.ts';

type Json = Record<string, unknown>;

/** The demands that stand for an object, each with the schema's path to it. */
function* standing(branch: Branch, part: Json, path: string): Generator<[path: string, demand: Demand]> {
  const word = holds(branch.if ?? {}, part) ? 'then' : 'else';
  const side: Branch | undefined = branch[word];
  if (side === undefined) return;
  for (const demand of demandsOf(side)) yield [`${path}/${word}${demand.pointer}#${demand.word}`, demand];
  const inner = side.allOf ?? (side.if === undefined ? [] : [side]);
  for (const [at, one] of inner.entries()) yield* standing(one, part, `${path}/${word}/${at}`);
}

/** A demand that stands for an object of a document. */
interface Standing {
  /** Where the schema asks for it. */
  readonly where: string;
  readonly demand: Demand;
  readonly part: Json;
  /** The place of the object. */
  readonly at: string;
}

/** Every demand that stands somewhere in a value, with the object that it stands for. */
export function* demandsIn(use: Node, value: unknown, at = '', path = ''): Generator<Standing> {
  const node = resolve(use);
  if (Array.isArray(value)) {
    for (const [no, one] of value.entries()) yield* demandsIn(node.items ?? {}, one, `${at}/${no}`, `${path}/*`);
  } else if (isPart(value)) {
    for (const [no, branch] of (node.allOf ?? []).entries())
      for (const [where, demand] of standing(branch, value, `${path}/${no}`)) yield { where, demand, part: value, at };
    for (const [name, inner] of Object.entries(node.properties ?? {}))
      yield* demandsIn(inner, value[name], `${at}/${name}`, `${path}/${name}`);
  }
}
