/** How many fields a parsed record has in all its objects; -1 where one object has more than `most`, or one named `__proto__`. */
export function countKeys(value: unknown, most: number): number {
  if (Array.isArray(value)) {
    let sum = 0;
    for (let at = 0; at < value.length; at += 1) {
      const inner: unknown = value[at];
      if (typeof inner !== 'object' || inner === null) continue;
      const count = countKeys(inner, most);
      if (count < 0) return -1;
      sum += count;
    }
    return sum;
  }
  let own = 0;
  let sum = 0;
  const record = value as Record<string, unknown>;
  for (const key in record) {
    own += 1;
    if (key === '__proto__') return -1;
    const inner = record[key];
    if (typeof inner !== 'object' || inner === null) continue;
    const count = countKeys(inner, most);
    if (count < 0) return -1;
    sum += count;
  }
  return own > most ? -1 : own + sum;
}
