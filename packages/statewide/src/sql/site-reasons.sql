-- One row an agency, period, decision and cell of the table of reasons: why it decided so, in its own codes. A row that the
-- table splits further is a margin, and is left out.
SELECT
  state,
  agency_id,
  quarter,
  period,
  decision,
  cell,
  SUM(value) AS value,
  SUM(CASE WHEN value IS NULL THEN 1 ELSE 0 END) AS hidden
FROM (
  SELECT
    state,
    agency_id,
    quarter,
    period,
    COALESCE(decision, '') AS decision,
    cell,
    value,
    LENGTH(cell) - LENGTH(REPLACE(cell, '=', '')) AS parts,
    MAX(LENGTH(cell) - LENGTH(REPLACE(cell, '=', ''))) OVER (PARTITION BY report_id, table_id) AS most_parts
  FROM measures
  WHERE measure = 'decision-reasons' AND source_kind = 'own-log' AND basis IN ('derived', 'aggregate-only')
) AS cells
WHERE parts = most_parts
GROUP BY state, agency_id, quarter, period, decision, cell
ORDER BY state, agency_id, quarter, period, decision, cell
