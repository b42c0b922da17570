/** The tables that a template may hold, in the order of its sheets. */
const TABLES = ['requests', 'agreements', 'context'] as const;
const ALL = 'all';

/** What was typed, as tables of the template and files about the agency. Without a table it is all of them. */
export function tablesAsked(typed: readonly string[]): { tables: readonly string[]; paths: readonly string[] } {
  const names = new Set<string>([...TABLES, ALL]);
  const asked = typed.filter((word) => names.has(word));
  const tables = asked.length === 0 || asked.includes(ALL) ? TABLES : TABLES.filter((table) => asked.includes(table));
  return { tables, paths: typed.filter((word) => !names.has(word)) };
}
