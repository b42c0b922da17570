type Values = Record<string, unknown>;

/** A public entry without what became of it: its asks and decisions stay, and the end of custody says that it is hidden. */
export function withoutOutcome(entry: Readonly<Values>): Values {
  const { interview: _interview, costs: _costs, custody, asks, ...rest } = entry;
  return {
    ...rest,
    ...(custody === undefined ? {} : { custody: { custody_end: HIDDEN } }),
    asks: (asks as readonly Values[]).map(({ result_month: _month, ...ask }) => ({
      ...ask,
      disclosures: [],
      // The same on every ask: that an ask has a result yet would tell something of it.
      result: HIDDEN,
    })),
    costs: [],
    not_yet_public: true,
  };
}

const HIDDEN = 'not-yet-public';
