/** What was typed into one row of the form, by column of the table `requests`. */
export type TypedRow = Readonly<Record<string, string>>;

/** What was typed into the entry form. */
export interface TypedEntry {
  readonly request: TypedRow;
  /** One row an ask, in the order of the form. */
  readonly asks: readonly TypedRow[];
  /** Papers after the first. */
  readonly papers: readonly TypedRow[];
}

/**
 * Takes a form apart: `channel` is a field of the request, `ask-1.decision` one of its first ask, `paper-2.instrument` one of
 * its second paper. A field that comes several times is a list. Rows in which nothing was typed are no rows.
 */
export function typedValues(form: URLSearchParams): TypedEntry {
  const request: Record<string, string> = {};
  const groups = { ask: new Map<number, Record<string, string>>(), paper: new Map<number, Record<string, string>>() };
  for (const [name, typed] of form) {
    const value = typed.trim();
    const [, group, number, column] = /^(ask|paper)-(\d{1,2})\.([a-z_]+)$/.exec(name) ?? [];
    if (value === '') continue;
    if (column === undefined) put(request, name, value);
    else {
      const rows = groups[group as 'ask' | 'paper'];
      const row = rows.get(Number(number)) ?? {};
      rows.set(Number(number), row);
      put(row, column, value);
    }
  }
  const inOrder = (rows: ReadonlyMap<number, TypedRow>) => [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  return { request, asks: inOrder(groups.ask), papers: inOrder(groups.paper) };
}

function put(row: Record<string, string>, column: string, value: string): void {
  row[column] = row[column] === undefined ? value : `${row[column]};${value}`;
}
