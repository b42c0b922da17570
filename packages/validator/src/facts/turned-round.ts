/** The two days, where both are known and what should be the later one is the earlier. */
export function turnedRound(
  earlier: string | undefined,
  later: string | undefined,
): { readonly earlier: string; readonly later: string } | undefined {
  return earlier !== undefined && later !== undefined && later < earlier ? { earlier, later } : undefined;
}
