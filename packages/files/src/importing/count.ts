/** Adds to a tally: `count(by, 'active')`. */
export function count(tally: Record<string, number>, key: string, times = 1): void {
  const sum = (Object.hasOwn(tally, key) ? (tally[key] as number) : 0) + times;
  // A value may be called like something that every object has: set as data, it is counted like any other.
  Object.defineProperty(tally, key, { value: sum, writable: true, enumerable: true, configurable: true });
}
