/** The name of a quarter below an axis: its number, the year where one begins, and what else stands there. */
export function quarterBelow(quarter: string, at: number, more?: string): string[] {
  const year = at === 0 || quarter.endsWith('Q1') ? quarter.slice(0, 4) : '';
  return [quarter.slice(5), year, ...(more === undefined ? [] : [more])];
}
