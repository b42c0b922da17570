-- One row an agency, period, ask and decision: what its own reports say was asked and decided, over all outcomes.
-- A row that a table splits further is a margin, and is left out.
SELECT
  state,
  agency_id,
  quarter,
  period,
  ask,
  decision,
  SUM(value) AS value,
  SUM(CASE WHEN value IS NULL THEN 1 ELSE 0 END) AS hidden
FROM (
  SELECT
    state,
    agency_id,
    quarter,
    period,
    COALESCE(ask, '') AS ask,
    COALESCE(decision, '') AS decision,
    value,
    LENGTH(cell) - LENGTH(REPLACE(cell, '=', '')) AS parts,
    MAX(LENGTH(cell) - LENGTH(REPLACE(cell, '=', ''))) OVER (PARTITION BY report_id, table_id) AS most_parts
  FROM measures
  WHERE measure = 'asks-received' AND source_kind = 'own-log' AND basis IN ('derived', 'aggregate-only')
) AS cells
WHERE parts = most_parts
GROUP BY state, agency_id, quarter, period, ask, decision
ORDER BY state, agency_id, quarter, period, ask, decision
