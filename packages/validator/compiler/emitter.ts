import { FieldTable } from './field-table.ts';
import type { SchemaSet } from './schema-set.ts';
import { INDICES, type ValueChecks } from './value-checks.ts';

/** Where the code stands that is being written: the field's pointer and the variables that fill its `*`. */
export interface Spot {
  readonly at: string;
  readonly indices: readonly string[];
}

/** What the code of one record's checks is gathered in. */
export class Emitter {
  readonly schemas: SchemaSet;
  readonly values: ValueChecks;
  readonly fields: FieldTable;
  readonly functions: string[] = [];

  constructor(schemas: SchemaSet, values: ValueChecks) {
    this.schemas = schemas;
    this.values = values;
    this.fields = new FieldTable(schemas);
  }

  /** Puts code into a function of its own, so that none grows past what V8 optimises; gives the function's name. */
  hoist(body: (name: string) => string): string {
    const name = `part${this.functions.length}`;
    this.functions.push('');
    this.functions[Number(name.slice(4))] = body(name);
    return name;
  }
}

/** The call that reports a flaw of the field at a spot. */
export function report(what: string, field: number, { at, indices }: Spot, because?: number): string {
  if (indices.length > INDICES.length) throw new Error(`${at}: lists within lists go too deep`);
  const name = because === undefined ? 'flaw' : 'flawBecause';
  const args = [JSON.stringify(what), field, ...(because === undefined ? [] : [because]), ...indices];
  return `${name}(${args.join(', ')});`;
}

/** The name of the function that knows the codes of a list. */
export function codeFunction(list: string): string {
  return `is_${list.replaceAll('-', '_')}`;
}
