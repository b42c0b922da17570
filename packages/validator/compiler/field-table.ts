import type { Condition, Field, FieldKind } from '../src/schema/field.ts';
import { type Located, listOf, type SchemaNode, type SchemaSet } from './schema-set.ts';

/** A field with its words, before they are taken apart by language. */
export interface TitledField extends Field {
  readonly title: string;
  readonly title_es: string;
}

const bounds = ({ minimum, maximum, minLength, maxLength, minItems, maxItems }: SchemaNode) => {
  const least = minimum ?? minLength ?? minItems;
  const most = maximum ?? maxLength ?? maxItems;
  return { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) };
};

/** Numbers the fields of one record and the conditions that ask for some of them. */
export class FieldTable {
  readonly fields: TitledField[] = [];
  readonly conditions: Condition[][] = [];
  /** The fields that each condition reads: where a view lacks one, the condition does not stand in it. */
  readonly reads: (readonly string[])[] = [];
  readonly #schemas: SchemaSet;

  constructor(schemas: SchemaSet) {
    this.#schemas = schemas;
  }

  /** The number of the field at a pointer; the first one to ask describes it. */
  number(at: string, use: Located): number {
    const known = this.fields.findIndex((field) => field.at === at);
    return known >= 0 ? known : this.fields.push(this.#describe(at, use)) - 1;
  }

  /** The number of a field that was described before: a branch never brings a field of its own. */
  known(at: string): number {
    const known = this.fields.findIndex((field) => field.at === at);
    if (known < 0) throw new Error(`A branch speaks of ${at}, which is no field`);
    return known;
  }

  because(condition: Condition[], reads: readonly string[]): number {
    const key = JSON.stringify([condition, reads]);
    const known = this.conditions.findIndex((other, at) => JSON.stringify([other, this.reads[at]]) === key);
    if (known >= 0) return known;
    this.reads.push(reads);
    return this.conditions.push(condition) - 1;
  }

  #describe(at: string, use: Located): TitledField {
    const { node } = this.#schemas.resolve(use);
    const list = listOf(use.node);
    const example = (use.node.examples ?? node.examples)?.[0];
    const is = list === undefined ? kindOf(node) : 'code';
    const values = node.const === undefined ? node.enum : [node.const];
    return {
      at,
      is,
      ...(list === undefined ? {} : { list }),
      ...(list !== undefined && node.enum === undefined ? { open: true } : {}),
      ...(list !== undefined || values === undefined ? {} : { values: values.map(String) }),
      ...(values === undefined ? bounds(node) : {}),
      ...((is === 'id' || is === 'address') && typeof example === 'string' ? { example } : {}),
      // An element of a list goes by the list's title, not by that of its type.
      title: use.node.title ?? (at.endsWith('/*') ? '' : (node.title ?? '')),
      title_es: use.node.title_es ?? (at.endsWith('/*') ? '' : (node.title_es ?? '')),
    };
  }
}

function kindOf(node: SchemaNode): FieldKind {
  if (node.const !== undefined || node.enum !== undefined)
    return typeof (node.const ?? '') === 'boolean' ? 'boolean' : 'code';
  switch (node.type) {
    case 'array':
      return 'list';
    case 'object':
      return 'part';
    case 'integer':
    case 'boolean':
      return node.type;
    default:
      if (node.format === 'date') return 'date';
      if (node.format === 'date-time') return 'instant';
      if (node.format === 'web-address') return 'address';
      return node.pattern === undefined ? 'text' : 'id';
  }
}
