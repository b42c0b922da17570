-- One row a state, quarter and agency: asks to hold that were decided, and those of them that were complied with, from the
-- quarter's own report. unknown_cells: cells without a figure, so that the sums are the least.
SELECT
  state,
  quarter,
  agency_id,
  SUM(CASE WHEN decision IN ('complied-full', 'complied-partial') THEN COALESCE(value, 0) ELSE 0 END) AS complied,
  SUM(CASE WHEN decision IN ('complied-full', 'complied-partial', 'declined') THEN COALESCE(value, 0) ELSE 0 END) AS decided,
  SUM(CASE WHEN value IS NULL THEN 1 ELSE 0 END) AS unknown_cells
FROM measures
WHERE table_id = 'asks-by-decision-and-outcome'
  AND source_kind = 'own-log'
  AND period = quarter
  AND ask = 'hold-custody'
  AND decision IS NOT NULL
  AND outcome IS NOT NULL
GROUP BY state, quarter, agency_id
ORDER BY state, quarter, agency_id
