type Values = Readonly<Record<string, unknown>>;

/**
 * An entry with one decision for each ask, the one in force, as number 1: a higher number would tell that there were
 * others before it.
 */
export function inForceAlone(entry: Values): Record<string, unknown> {
  const asks = (entry.asks as readonly Values[]).map((ask) => ({
    ...ask,
    decisions: (ask.decisions as readonly Values[]).slice(-1).map((decision) => ({ ...decision, no: 1 })),
  }));
  return { ...entry, asks };
}
