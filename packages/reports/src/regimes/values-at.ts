/**
 * Every value at a place of a record, none where it is missing. A list that ends the pointer is one value.
 *
 * @param pointer JSON Pointer in which `*` stands for every item of a list.
 */
export function valuesAt(record: unknown, pointer: string): readonly unknown[] {
  let found: unknown[] = [record];
  for (const step of pointer.split('/').slice(1)) {
    const next: unknown[] = [];
    for (const value of found) {
      if (typeof value !== 'object' || value === null) continue;
      if (step === '*') next.push(...Object.values(value));
      else if (Object.hasOwn(value, step)) next.push((value as Record<string, unknown>)[step]);
    }
    found = next;
  }
  return found;
}
