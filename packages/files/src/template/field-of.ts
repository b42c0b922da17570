import type { Column, Table } from '../tables/table.ts';
import { recordSchemas } from './record-schemas.ts';
import type { SchemaNode } from './schema-node.ts';

/** What the schema says of the field of a column. */
export interface Field extends SchemaNode {
  /** `always`: every record has it. `sometimes`: some kinds of entry must. */
  readonly needed: 'always' | 'sometimes' | 'no';
}

/** The field that a column of a table stands for. */
export function fieldOf({ record, view }: Table, { pointer, required }: Pick<Column, 'pointer' | 'required'>): Field {
  let node = whole((view === 'public' ? recordSchemas.publicRecords : recordSchemas.records)[record] ?? {});
  let isSometimes = false;
  for (const step of pointer.split('/').slice(1)) {
    isSometimes ||= (node.allOf ?? []).some(({ then }) => then?.required?.includes(step) === true);
    node = whole((/^(?:\*|\d+)$/.test(step) ? node.items : node.properties?.[step]) ?? {});
  }
  return { ...node, needed: required ? 'always' : isSometimes ? 'sometimes' : 'no' };
}

/** A property with what it refers to; its own words come first. */
function whole(node: SchemaNode): SchemaNode {
  const name = /shared\.schema\.json#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
  return name === undefined ? node : { ...recordSchemas.shared.$defs[name], ...node };
}
