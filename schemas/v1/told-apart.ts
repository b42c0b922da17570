import type { Column, Node, Table } from './generate.ts';

/** What holds a column's field, as the record's schema titles it: reasons stand in Decisions. */
function holderOf(schema: Node | undefined, pointer: string): Node | undefined {
  let node = schema;
  let holder: Node | undefined;
  for (const step of pointer.split('/').slice(1, -1)) {
    node = /^(\*|\d+)$/.test(step) ? node?.items : node?.properties?.[step];
    if (node?.title !== undefined) holder = node;
  }
  return holder;
}

/** Headings and sheets that several columns or tables share get before them what they belong to. */
export function toldApart(tables: Record<string, Table>, all: ReadonlyMap<string, Node>): Record<string, Table> {
  const twice = (of: readonly { title: string; title_es: string }[], key: 'title' | 'title_es', title: string) =>
    of.filter((one) => one[key].toLowerCase() === title.toLowerCase()).length > 1;
  const every = Object.values(tables);
  const named = (table: Table): Table => {
    const parent = tables[table.parent ?? ''];
    const sheet = (key: 'title' | 'title_es') =>
      parent !== undefined && twice(every, key, table[key]) ? `${parent[key]} - ${table[key]}` : table[key];
    const columns = table.columns.map((column): Column => {
      const holder = holderOf(all.get(table.record), column.pointer);
      const heading = (key: 'title' | 'title_es') =>
        holder !== undefined && twice(table.columns, key, column[key]) ? `${holder[key]}: ${column[key]}` : column[key];
      return { ...column, title: heading('title'), title_es: heading('title_es') };
    });
    return { ...table, title: sheet('title'), title_es: sheet('title_es'), columns };
  };
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, named(table)]));
}
