/** What a record holds at a JSON Pointer; nothing where it holds none. */
export function valueIn(record: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], record);
}
