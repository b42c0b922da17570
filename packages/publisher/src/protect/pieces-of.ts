import { parsePeriod } from '@daybook/files';

/**
 * Cuts the months of some periods into the pieces that these put together: a year beside its first quarter is that
 * quarter and the rest. Gives the numbers of the pieces of each period, in the order of the periods.
 *
 * @throws RangeError for a name that names no period.
 */
export function piecesOf(periods: readonly string[]): number[][] {
  const months = periods.map((name) => {
    const period = parsePeriod(name);
    if (period === undefined) throw new RangeError(`No period is named ${name}.`);
    return new Set(period.months);
  });
  const pieces = new Map<string, number>();
  const all = [...new Set(months.flatMap((set) => [...set]))].sort();
  for (const month of all) {
    const covering = months.map((set) => (set.has(month) ? '1' : '0')).join('');
    if (!pieces.has(covering)) pieces.set(covering, pieces.size);
  }
  return months.map((_, at) => [...pieces].flatMap(([covering, piece]) => (covering[at] === '1' ? [piece] : [])));
}
