-- One row a state, quarter, agency, kind of source and count that an audit compares. A quarter's own report goes before its
-- three months; with fewer months there is no count, and at_least holds what is known. custody-asks are asks to hold, to
-- hand over, or to tell of a release: at least as many as the requests that could lead to a transfer.
WITH counted AS (
  SELECT
    state,
    quarter,
    agency_id,
    source_kind,
    period,
    report_id,
    table_id,
    CASE WHEN measure = 'asks-received' THEN 'custody-asks' ELSE measure END AS measure,
    CASE
      WHEN measure <> 'asks-received' THEN value
      WHEN cell = 'total' AND value = 0 THEN 0
      WHEN ask IN ('hold-custody', 'transfer-custody', 'notify-release', 'info-release-date') THEN value
      WHEN ask IS NULL THEN NULL
      ELSE 0
    END AS value,
    CASE WHEN cell = 'total' THEN 0 ELSE 1 + LENGTH(cell) - LENGTH(REPLACE(cell, ';', '')) END AS parts,
    CASE WHEN table_id = 'context' THEN coverage_months END AS stated_months
  FROM measures
  WHERE (period = quarter OR period LIKE '____-0_' OR period LIKE '____-1_')
    AND (
      (measure = 'bookings' AND table_id = 'context')
      OR measure IN ('transfers-to-ice', 'ice-arrests', 'requests-received', 'asks-received')
    )
),
finest AS (
  SELECT report_id, table_id, measure, MAX(parts) AS parts
  FROM counted
  GROUP BY report_id, table_id, measure
),
added AS (
  SELECT
    counted.state,
    counted.quarter,
    counted.agency_id,
    counted.source_kind,
    counted.period,
    counted.table_id,
    counted.measure,
    MAX(CASE WHEN counted.parts = 0 AND counted.measure <> 'custody-asks' THEN counted.value END) AS stated,
    SUM(CASE WHEN counted.parts = finest.parts THEN counted.value END) AS summed,
    SUM(CASE WHEN counted.parts = finest.parts AND counted.value IS NULL THEN 1 ELSE 0 END) AS unknown_cells,
    MIN(COALESCE(counted.stated_months, CASE WHEN counted.period = counted.quarter THEN 3 ELSE 1 END)) AS months
  FROM counted
  INNER JOIN finest
    ON finest.report_id = counted.report_id
    AND finest.table_id = counted.table_id
    AND finest.measure = counted.measure
  GROUP BY
    counted.state,
    counted.quarter,
    counted.agency_id,
    counted.source_kind,
    counted.period,
    counted.table_id,
    counted.measure
),
periods AS (
  SELECT
    state,
    quarter,
    agency_id,
    source_kind,
    period,
    measure,
    MAX(COALESCE(stated, CASE WHEN unknown_cells = 0 THEN summed END)) AS value,
    MAX(COALESCE(stated, summed)) AS at_least,
    MAX(months) AS months
  FROM added
  GROUP BY state, quarter, agency_id, source_kind, period, measure
),
quarters AS (
  SELECT
    state,
    quarter,
    agency_id,
    source_kind,
    measure,
    SUM(CASE WHEN period = quarter THEN 1 ELSE 0 END) AS own,
    MAX(CASE WHEN period = quarter THEN value END) AS own_value,
    MAX(CASE WHEN period = quarter THEN at_least END) AS own_at_least,
    MAX(CASE WHEN period = quarter THEN months END) AS own_months,
    SUM(CASE WHEN period <> quarter THEN value END) AS monthly_value,
    SUM(CASE WHEN period <> quarter THEN at_least END) AS monthly_at_least,
    SUM(CASE WHEN period <> quarter AND value IS NOT NULL THEN months ELSE 0 END) AS monthly_months
  FROM periods
  GROUP BY state, quarter, agency_id, source_kind, measure
)
SELECT
  state,
  quarter,
  agency_id,
  source_kind,
  measure,
  CASE
    WHEN own > 0 AND own_months >= 3 THEN own_value
    WHEN own = 0 AND monthly_months >= 3 THEN monthly_value
  END AS value,
  CASE WHEN own > 0 THEN own_at_least ELSE monthly_at_least END AS at_least,
  CASE WHEN own > 0 THEN own_months ELSE monthly_months END AS months
FROM quarters
ORDER BY state, quarter, agency_id, source_kind, measure
