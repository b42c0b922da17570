-- One row a state, quarter, agency, kind of source and line of money (category, source, flow, basis, agreement): cents, and
-- how many lines have no amount. A quarter's own report goes before its months. Flows are never set off against each other.
WITH whole AS (
  SELECT DISTINCT agency_id, quarter, source_kind
  FROM measures
  WHERE table_id = 'expenditures' AND period = quarter
)
SELECT
  measures.state,
  measures.quarter,
  measures.agency_id,
  measures.source_kind,
  measures.cell,
  SUM(measures.value) AS cents,
  SUM(CASE WHEN measures.value IS NULL THEN 1 ELSE 0 END) AS without_amount
FROM measures
LEFT JOIN whole
  ON whole.agency_id = measures.agency_id
  AND whole.quarter = measures.quarter
  AND whole.source_kind = measures.source_kind
WHERE measures.table_id = 'expenditures'
  AND (
    measures.period = measures.quarter
    OR (whole.agency_id IS NULL AND (measures.period LIKE '____-0_' OR measures.period LIKE '____-1_'))
  )
GROUP BY measures.state, measures.quarter, measures.agency_id, measures.source_kind, measures.cell
ORDER BY state, quarter, agency_id, source_kind, cell
