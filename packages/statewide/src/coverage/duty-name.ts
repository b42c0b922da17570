interface OfDuty {
  readonly state: string;
  readonly duty: string;
}

/** How duties are called where these rows are told: with their state where several are told together, since names repeat. */
export function dutyName(rows: readonly OfDuty[]): (row: OfDuty) => string {
  const isOne = new Set(rows.map(({ state }) => state)).size < 2;
  return ({ state, duty }) => (isOne ? duty : `${state} ${duty}`);
}
