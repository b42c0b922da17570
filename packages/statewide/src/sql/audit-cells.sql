-- One row a state, quarter, agency, measure and cell, from an agency's own reports: transfers by their ground, and holds by
-- hold clock and limit. A quarter's own report goes before its months. A hold under two clocks stands in two rows, which
-- are never added.
WITH counted AS (
  SELECT
    state,
    quarter,
    agency_id,
    period,
    report_id,
    table_id,
    measure,
    cell,
    value,
    CASE WHEN cell = 'total' THEN 0 ELSE 1 + LENGTH(cell) - LENGTH(REPLACE(cell, ';', '')) END AS parts
  FROM measures
  WHERE measure IN ('holds-by-limit', 'transfers-to-ice')
    AND source_kind = 'own-log'
    AND value IS NOT NULL
    AND (period = quarter OR period LIKE '____-0_' OR period LIKE '____-1_')
),
finest AS (
  SELECT report_id, table_id, MAX(parts) AS parts
  FROM counted
  GROUP BY report_id, table_id
),
whole AS (
  SELECT DISTINCT agency_id, quarter, measure
  FROM counted
  WHERE period = quarter
)
SELECT
  counted.state,
  counted.quarter,
  counted.agency_id,
  counted.measure,
  counted.table_id,
  counted.cell,
  SUM(counted.value) AS value
FROM counted
INNER JOIN finest
  ON finest.report_id = counted.report_id
  AND finest.table_id = counted.table_id
  AND finest.parts = counted.parts
LEFT JOIN whole
  ON whole.agency_id = counted.agency_id
  AND whole.quarter = counted.quarter
  AND whole.measure = counted.measure
WHERE counted.parts > 0
  AND (counted.period = counted.quarter OR whole.agency_id IS NULL)
GROUP BY
  counted.state,
  counted.quarter,
  counted.agency_id,
  counted.measure,
  counted.table_id,
  counted.cell
ORDER BY state, quarter, agency_id, measure, table_id, cell
