/** True where a pointer is one of the others, stands inside one, or holds one. */
export function touches(pointer: string, others: readonly string[]): boolean {
  return others.some(
    (other) => pointer === other || pointer.startsWith(`${other}/`) || other.startsWith(`${pointer}/`),
  );
}
