import type { Expected } from './case.ts';
import { demandsIn } from './demands-in.ts';
import type { Node } from './node.ts';
import { unmet } from './unmet.ts';

/** What the conditions of a schema find in a document, read from `if`, `then` and `else` alone. */
export function conditionFaults(schema: Node, document: object): Expected[] {
  return [...demandsIn(schema, document)].flatMap(({ demand, part, at }) =>
    unmet(demand, part).map((pointer) => ({ rule: demand.rule, pointer: at + pointer })),
  );
}
