import { compareNodes, type Pair } from './compare-nodes.ts';
import { schemaKinds } from './schema-kinds.ts';
import { isNode, type Schema, type SchemaNode, schemaAt } from './schema-node.ts';
import type { Tell } from './tell.ts';

/** Compares the fields of an object: which there are, which must be there, and whether others may be. */
export function compareFields(a: SchemaNode, b: SchemaNode, pointer: string, pair: Pair, tell: Tell): void {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  const [needed, needs] = [requiredIn(a), requiredIn(b)];
  const [others, allowed] = [othersIn(a), othersIn(b)];
  for (const [name, field] of right) {
    const at = `${pointer}/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const known = left.get(name);
    if (known !== undefined) compareNodes(known, field, at, pair, tell);
    else if (others === false) tell(needs.has(name) ? 'field-added-required' : 'field-added', at);
    else if (keepsData(others, field, pair)) tell('field-added', at);
    else tell('field-described', at);
    const isNew = known === undefined && others === false;
    if (needs.has(name) && !needed.has(name) && !isNew) tell('now-required', at);
    if (needed.has(name) && !needs.has(name)) tell('no-longer-required', at);
  }
  for (const [name, field] of left) {
    if (right.has(name)) continue;
    const at = `${pointer}/properties/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    tell(allowed !== false && keepsData(field, allowed, pair) ? 'field-not-described' : 'field-removed', at);
    if (needs.has(name) && !needed.has(name)) tell('now-required', at);
  }
  const named = (name: string) => left.has(name) || right.has(name);
  const nameless = (names: ReadonlySet<string>, without: ReadonlySet<string>) =>
    [...names].filter((name) => !without.has(name) && !named(name));
  for (const name of nameless(needs, needed)) tell('now-required', `${pointer}/required`, { after: name });
  for (const name of nameless(needed, needs)) tell('no-longer-required', `${pointer}/required`, { before: name });
  if (others === allowed) return;
  if (allowed === false) tell('others-forbidden', pointer);
  else if (others === false) tell('others-allowed', pointer);
  else compareNodes(others, allowed, `${pointer}/additionalProperties`, pair, tell);
}

/** Whether everything that one schema allows is allowed by another one. */
export function keepsData(older: Schema, newer: Schema, pair: Pair): boolean {
  let keeps = true;
  compareNodes(older, newer, '', { ...pair, isDeep: true }, (kind) => {
    keeps &&= schemaKinds[kind].is_old_data_valid;
  });
  return keeps;
}

function fieldsOf({ properties }: SchemaNode): Map<string, Schema> {
  return new Map(Object.entries(isNode(properties) ? properties : {}).map(([name, one]) => [name, schemaAt(one)]));
}

const requiredIn = ({ required }: SchemaNode): ReadonlySet<string> =>
  new Set(Array.isArray(required) ? required.map(String) : []);

/** What other fields than the named ones may hold. Names by their form make that unknown. */
function othersIn({ additionalProperties, patternProperties }: SchemaNode): Schema {
  return patternProperties === undefined
    ? additionalProperties === undefined
      ? true
      : schemaAt(additionalProperties)
    : true;
}
