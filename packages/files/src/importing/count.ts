/** Adds to a tally: `count(by, 'active')`. */
export function count(tally: Record<string, number>, key: string, times = 1): void {
  tally[key] = (tally[key] ?? 0) + times;
}
