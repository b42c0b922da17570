import { FieldTable } from './field-table.ts';
import type { SchemaNode, SchemaSet } from './schema-set.ts';

/** Where the code stands that is being written: the field's pointer and the variables that fill its `*`. */
export interface Spot {
  readonly at: string;
  readonly indices: readonly string[];
}

/** What the code of one record's checks is gathered in. */
export class Emitter {
  readonly schemas: SchemaSet;
  readonly fields: FieldTable;
  readonly functions: string[] = [];
  /** Codelists that are used, by name. */
  readonly lists = new Map<string, SchemaNode>();
  readonly #patterns = new Map<string, string>();

  constructor(schemas: SchemaSet) {
    this.schemas = schemas;
    this.fields = new FieldTable(schemas);
  }

  /** The name of the constant that holds a regular expression. */
  pattern(source: string): string {
    const name = this.#patterns.get(source) ?? `pattern${this.#patterns.size}`;
    this.#patterns.set(source, name);
    return name;
  }

  /** The constants of all patterns, as code. The `u` flag only where it could change what is matched. */
  patterns(): string {
    const flag = (source: string) => (/\[\^|\\[pPwWdDsS.]|[^\x20-\x7e]|(?<!\\)\./.test(source) ? 'u' : '');
    return [...this.#patterns]
      .map(([source, name]) => `const ${name} = new RegExp(${JSON.stringify(source)}, '${flag(source)}');`)
      .join('\n');
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
export function report(what: string, field: number, { indices }: Spot, because?: number): string {
  const name = because === undefined ? 'flaw' : 'flawBecause';
  const args = [JSON.stringify(what), field, ...(because === undefined ? [] : [because]), ...indices];
  return `${name}(${args.join(', ')});`;
}

/** The name of the function that knows the codes of a list. */
export function codeFunction(list: string): string {
  return `is_${list.replaceAll('-', '_')}`;
}
