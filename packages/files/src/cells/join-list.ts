/** A list as one cell; `splitList` takes it apart again. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('\\', '\\\\').replaceAll(';', '\\;')).join('; ');
}
