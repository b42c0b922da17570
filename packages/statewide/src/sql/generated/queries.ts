// Generated from packages/statewide/src/sql/*.sql by `npm run generate`. Do not edit.

/** Every query over the dataset, by the name of its file. Portable: it runs on any engine that has the tables. */
export const queries = {
  "asks-by-decision-and-outcome": "-- One row a state, agency, quarter, kind of source, ask, decision and outcome: asks as the published logs list them.\nSELECT\n  state,\n  quarter,\n  agency_id,\n  source_kind,\n  ask,\n  decision,\n  outcome,\n  SUM(asks) AS asks\nFROM asks\nGROUP BY state, quarter, agency_id, source_kind, ask, decision, outcome\nORDER BY state, quarter, agency_id, source_kind, ask, decision, outcome",
} as const;
