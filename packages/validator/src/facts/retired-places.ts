/** A place of a kind of record whose codelist has codes that were replaced: its pointer, and the code that each became. */
export interface RetiredField {
  /** JSON Pointer with `*` for places in lists. */
  readonly at: string;
  readonly codes: Readonly<Record<string, string>>;
}

/** A code of a record that was replaced, and by which; `meant` is missing where it has no successor. */
export interface RetiredPlace {
  readonly pointer: string;
  readonly code: string;
  readonly meant: string | undefined;
}

/** The codes of a record that were replaced, each with its pointer. */
export function retiredPlaces(record: unknown, fields: readonly RetiredField[]): RetiredPlace[] {
  return fields.flatMap(({ at, codes }) => {
    const places: RetiredPlace[] = [];
    walk(record, at.split('/').slice(1), '', (value, pointer) => {
      if (typeof value !== 'string' || !Object.hasOwn(codes, value)) return;
      places.push({ pointer, code: value, meant: codes[value] || undefined });
    });
    return places;
  });
}

function walk(
  value: unknown,
  path: readonly string[],
  pointer: string,
  see: (value: unknown, at: string) => void,
): void {
  const [name, ...rest] = path;
  if (name === undefined) see(value, pointer);
  else if (typeof value !== 'object' || value === null) return;
  else if (name === '*' && Array.isArray(value))
    for (const [at, item] of value.entries()) walk(item, rest, `${pointer}/${at}`, see);
  else if (Object.hasOwn(value, name))
    walk((value as Readonly<Record<string, unknown>>)[name], rest, `${pointer}/${name}`, see);
}
