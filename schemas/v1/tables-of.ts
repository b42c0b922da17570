import type { Column, ColumnType, Node, Table } from './generate.ts';
import { toldApart } from './told-apart.ts';

/** The codelist of a property; a view may have only the coarse codes of it. */
const listOf = (node: Node | undefined) =>
  /codes\.schema\.json#\/\$defs\/(.+?)(?:-public)?$/.exec(node?.$ref ?? '')?.[1];
const sharedOf = (node: Node | undefined) => /shared\.schema\.json#\/\$defs\/(.+)$/.exec(node?.$ref ?? '')?.[1];

function typeOf(node: Node, shared: Node): ColumnType {
  if (node.type === 'array') return listOf(node.items) === undefined ? 'strings' : 'codes';
  if (listOf(node) !== undefined || Array.isArray(node.enum)) return 'code';
  const name = sharedOf(node);
  if (name === 'date') return 'date';
  if (name === 'instant') return 'instant';
  const type = name === undefined ? node.type : (shared.$defs as Record<string, Node>)[name]?.type;
  return type === 'integer' || type === 'boolean' ? type : 'string';
}

const isObject = (node: Node, shared: Node): Node | undefined => {
  if (node.properties !== undefined) return node;
  const name = sharedOf(node);
  const target = name === undefined ? undefined : (shared.$defs as Record<string, Node>)[name];
  return target?.properties === undefined ? undefined : target;
};

class Tables {
  readonly tables: Record<string, Table> = {};
  readonly #shared: Node;

  constructor(shared: Node) {
    this.#shared = shared;
  }

  /** Flattens an object into columns, opening a child table for each array of objects. */
  #columns(
    record: string,
    main: string,
    node: Node,
    at: string,
    prefix: string,
    keys: readonly string[],
    needed = true,
  ): Column[] {
    return Object.entries(node.properties ?? {}).flatMap(([name, property]): Column[] => {
      if (property.column === false || property.const !== undefined) return [];
      const pointer = `${at}/${name}`;
      const inner = isObject(property, this.#shared);
      if (inner !== undefined) {
        const within = needed && (node.required?.includes(name) ?? false);
        return this.#columns(
          record,
          main,
          inner,
          pointer,
          prefix + (property.column_prefix ?? `${name}_`),
          keys,
          within,
        );
      }
      if (property.type === 'array' && property.items?.properties !== undefined) {
        return this.#list(record, main, property, pointer, keys);
      }
      const list = listOf(property) ?? listOf(property.items);
      return [
        {
          column: typeof property.column === 'string' ? property.column : prefix + name,
          pointer,
          type: typeOf(property, this.#shared),
          ...(list === undefined ? {} : { list }),
          title: String(property.title),
          title_es: String(property.title_es),
          // An empty cell of a list is an empty list, so a list is never a cell that must be filled.
          required: needed && property.type !== 'array' && (node.required?.includes(name) ?? false),
          // An empty cell is an empty list only where the list must be there.
          ...(property.type === 'array' && !(node.required?.includes(name) ?? false) ? { optional: true } : {}),
        },
      ];
    });
  }

  /** The columns that an array adds to its parent's row, and its child table. */
  #list(record: string, main: string, property: Node, pointer: string, keys: readonly string[]): Column[] {
    const items = property.items as Node;
    if (property.rows === true) {
      return this.#columns(record, main, items, `${pointer}/*`, '', [...keys, 'ask_no']);
    }
    const prefix = property.column_prefix ?? '';
    const child = property.table as string;
    const own = this.#columns(record, child, items, `${pointer}/*`, prefix, keys);
    const all = this.tables[main]?.columns ?? [];
    const inherited = keys.map(
      (key): Column => ({
        column: key,
        pointer: `#${key}`,
        type: key.endsWith('_no') ? 'integer' : 'string',
        title: key,
        title_es: key,
        required: true,
        ...all.find(({ column }) => column === key),
      }),
    );
    this.tables[child] = {
      record,
      title: String(property.title),
      title_es: String(property.title_es),
      rows: pointer,
      parent: main,
      // Elements without a number of their own stand in the order of their rows.
      key: items.properties?.no === undefined ? keys : [...keys, `${prefix}no`],
      columns: [...inherited, ...own],
    };
    if (property.inline_first !== true) return [];
    // The first element stands in the parent's row; its number is always 1 and needs no column.
    return this.#columns(record, child, items, `${pointer}/0`, prefix, keys)
      .filter(({ pointer: at }) => !at.endsWith('/0/no'))
      .map((column) => ({ ...column, required: false }));
  }

  add(record: string, schema: Node): void {
    const name = schema.table as string;
    const key = schema.key as readonly string[];
    const { filled, derived } = schema;
    const rows = Object.entries(schema.properties ?? {}).find(([, { rows }]) => rows === true)?.[0];
    const columns = this.#columns(record, name, schema, '', '', key);
    const titles = { title: String(schema.table_title), title_es: String(schema.table_title_es) };
    this.tables[name] = { record, ...titles, ...(rows === undefined ? {} : { rows: `/${rows}` }), key, columns };
    if (filled === undefined) return;
    const given = new Set([...Object.keys(filled), ...(derived ?? [])]);
    for (const [own, table] of Object.entries(this.tables).filter(([, one]) => one.record === record)) {
      const asked = table.columns.map((column) =>
        given.has(column.pointer) ? { ...column, required: false } : column,
      );
      // First what tells the record, then the row's own figures, then the rest, and last what the reader knows by itself.
      const rank = ({ column, pointer }: Column) =>
        table.key.includes(column) && !given.has(pointer)
          ? 0
          : pointer.includes('/*/')
            ? 1
            : given.has(pointer)
              ? 3
              : 2;
      const sorted = asked.toSorted((a, b) => rank(a) - rank(b));
      this.tables[own] = { ...table, filled, derived: derived ?? [], columns: sorted };
    }
  }
}

/** Titles a child table's key columns as its parent does, now that the parent is known. */
function titled(tables: Record<string, Table>): Record<string, Table> {
  const named = (table: Table): Table => ({
    ...table,
    columns: table.columns.map((column) => {
      if (!column.pointer.startsWith('#')) return column;
      const parent = tables[table.parent as string]?.columns.find((other) => other.column === column.column);
      return parent === undefined ? column : { ...parent, required: table.filled === undefined || parent.required };
    }),
  });
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, named(table)]));
}

function unique(tables: Record<string, Table>): void {
  for (const [name, { columns }] of Object.entries(tables)) {
    const twice = columns.map(({ column }) => column).filter((column, at, all) => all.indexOf(column) !== at);
    if (twice.length > 0)
      throw new Error(`Table ${name} has two columns named ${twice.join(', ')}: give one a "column".`);
  }
}

/**
 * How records are written as sheets: for each, the main table and those of its lists.
 *
 * @param records the schemas of records that have tables, with their annotations.
 * @param shared the parts that they share.
 */
export function tablesOf(records: ReadonlyMap<string, Node>, shared: Node): Record<string, Table> {
  const builder = new Tables(shared);
  for (const [record, schema] of records) builder.add(record, schema);
  const tables = toldApart(titled(builder.tables), records);
  unique(tables);
  return tables;
}
