/** One step of a JSON Pointer, with its marks escaped. */
export function step(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The keys that a JSON Pointer goes through. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((raw) => raw.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The JSON Pointer of a field whose `*` stand, from the left, for the given places and keys. */
export function pointerOf(at: string, places: readonly (number | string)[]): string {
  let next = 0;
  return at.replace(/\/\*/g, () => step(places[next++] ?? 0));
}
