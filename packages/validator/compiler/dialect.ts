import type { SchemaNode } from './schema-set.ts';

/** Words that say something to people or to our generators, and never decide whether a record is valid. */
const annotations = [
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'title',
  'title_es',
  'description',
  'description_es',
  'examples',
  'audience',
  'basis',
  'public_as',
  'public_optional',
  'table',
  'key',
  'column',
  'column_prefix',
  'table_title',
  'table_title_es',
  'inline_first',
  'rows',
  'unit',
  'since',
  'missing',
  'codelist',
  'public_properties',
  'public_required',
];

const assertions: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  integer: ['minimum', 'maximum'],
  boolean: [],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  object: ['properties', 'required', 'additionalProperties', 'propertyNames', 'maxProperties', 'allOf'],
};

/** Stops the generator at a word of JSON Schema that our dialect has not, so that none is passed over in silence. */
export function refuseUnknownWords(node: SchemaNode, where: string): void {
  const allowed =
    node.$ref !== undefined
      ? ['$ref']
      : node.const !== undefined
        ? ['const', 'type']
        : node.enum !== undefined
          ? ['enum', 'type']
          : ['type', ...(assertions[String(node.type)] ?? [])];
  const unknown = Object.keys(node).filter((word) => !allowed.includes(word) && !annotations.includes(word));
  if (unknown.length > 0) throw new Error(`${where}: our dialect has no ${unknown.join(', ')} here`);
  if (
    node.$ref === undefined &&
    node.const === undefined &&
    node.enum === undefined &&
    !(String(node.type) in assertions)
  ) {
    throw new Error(`${where}: our dialect has no type ${JSON.stringify(node.type)}`);
  }
}
