-- One row a state, agency, quarter, kind of source, ask, decision and outcome: asks as the published logs list them.
SELECT
  state,
  quarter,
  agency_id,
  source_kind,
  ask,
  decision,
  outcome,
  SUM(asks) AS asks
FROM asks
GROUP BY state, quarter, agency_id, source_kind, ask, decision, outcome
ORDER BY state, quarter, agency_id, source_kind, ask, decision, outcome
