import { compareFields } from './compare-fields.ts';
import { compareNodes, type Pair } from './compare-nodes.ts';
import { isNode, type SchemaNode, schemaAt } from './schema-node.ts';
import { SchemaSet } from './schema-set.ts';
import type { Said, SchemaKind } from './tell.ts';

/** One change of a schema, with its file. */
export interface SchemaChange extends Said {
  readonly file: string;
  readonly pointer: string;
  readonly kind: SchemaKind;
}

type Schemas = ReadonlyMap<string, SchemaNode>;

/** Compares all schemas of two versions, field by field. References are followed inside each version; nothing is fetched. */
export function compareSchemas(older: Schemas, newer: Schemas): SchemaChange[] {
  const pair: Pair = { older: new SchemaSet(older), newer: new SchemaSet(newer), within: new Set(), isDeep: false };
  const changes: SchemaChange[] = [];
  for (const file of new Set([...older.keys(), ...newer.keys()])) {
    const tell = (kind: SchemaKind, pointer: string, said: Said = {}) => changes.push({ file, pointer, kind, ...said });
    const [was, is] = [pair.older.at(file), pair.newer.at(file)];
    if (was === undefined) tell('schema-added', '');
    else if (is === undefined) tell('schema-removed', '');
    else compareFile(was, is, pair, tell);
  }
  return changes;
}

type Tell = (kind: SchemaKind, pointer: string, said?: Said) => void;

function compareFile(was: SchemaNode, is: SchemaNode, pair: Pair, tell: Tell): void {
  if (was.$id !== is.$id) tell('address-changed', '', { before: was.$id, after: is.$id });
  compareNodes(was, is, '', pair, tell);
  const [defs, now] = [was.$defs, is.$defs].map((one) => (isNode(one) ? one : {})) as [SchemaNode, SchemaNode];
  for (const name of new Set([...Object.keys(defs), ...Object.keys(now)])) {
    const at = `/$defs/${name}`;
    if (!Object.hasOwn(defs, name)) tell('definition-added', at);
    else if (!Object.hasOwn(now, name)) tell('definition-removed', at);
    else compareNodes(schemaAt(defs[name]), schemaAt(now[name]), at, pair, tell);
  }
  comparePublicCopy(was, is, pair, tell);
}

/** What only the public copy of a record has. */
function comparePublicCopy(was: SchemaNode, is: SchemaNode, pair: Pair, tell: Tell): void {
  const copy = ({ public_properties, public_required }: SchemaNode): SchemaNode => ({
    properties: isNode(public_properties) ? public_properties : {},
    required: Array.isArray(public_required) ? public_required : [],
    additionalProperties: false,
  });
  compareFields(copy(was), copy(is), '', pair, (kind, pointer, said) => {
    const at = pointer.replace(/^\/properties/, '/public_properties').replace(/^\/required/, '/public_required');
    tell(kind === 'field-added' ? 'public-field-added' : kind, at, said);
  });
}
