-- One row a state, kind of source, period and published cell: the sum over agencies, and how many lack the figure.
WITH cells AS (
  SELECT
    state,
    source_kind,
    period,
    period_start_on,
    period_end_on,
    table_id,
    measure,
    unit,
    cell,
    SUM(value) AS value,
    COUNT(DISTINCT CASE WHEN value IS NOT NULL THEN agency_id END) AS known,
    COUNT(DISTINCT CASE WHEN value IS NULL AND withheld IS NOT NULL THEN agency_id END) AS withheld,
    COUNT(DISTINCT CASE WHEN value IS NULL AND withheld IS NULL THEN agency_id END) AS missing,
    COUNT(DISTINCT CASE WHEN NOT is_complete THEN agency_id END) AS open_tables
  FROM measures
  WHERE adds_over_agencies
  GROUP BY state, source_kind, period, period_start_on, period_end_on, table_id, measure, unit, cell
),
tables AS (
  SELECT
    state,
    source_kind,
    period,
    period_start_on,
    period_end_on,
    table_id,
    COUNT(DISTINCT agency_id) AS agencies,
    COUNT(DISTINCT CASE WHEN NOT is_complete THEN agency_id END) AS open_tables
  FROM measures
  WHERE adds_over_agencies
  GROUP BY state, source_kind, period, period_start_on, period_end_on, table_id
),
reporters AS (
  SELECT
    state,
    source_kind,
    period,
    period_start_on,
    period_end_on,
    COUNT(DISTINCT agency_id) AS agencies,
    COUNT(DISTINCT CASE WHEN table_id NOT IN ('context', 'expenditures') THEN agency_id END) AS counting
  FROM measures
  GROUP BY state, source_kind, period, period_start_on, period_end_on
),
-- Who states context or money alone counts no requests, and hides none.
silent AS (
  SELECT
    tables.state,
    tables.source_kind,
    tables.period,
    tables.period_start_on,
    tables.period_end_on,
    tables.table_id,
    CASE WHEN tables.table_id IN ('context', 'expenditures') THEN reporters.agencies ELSE reporters.counting END
      - tables.agencies + tables.open_tables AS agencies
  FROM tables
  JOIN reporters
    ON tables.state = reporters.state
    AND tables.source_kind = reporters.source_kind
    AND tables.period = reporters.period
    AND tables.period_start_on = reporters.period_start_on
    AND tables.period_end_on = reporters.period_end_on
)
SELECT
  cells.state,
  cells.source_kind,
  cells.period,
  cells.period_start_on,
  cells.period_end_on,
  cells.table_id,
  cells.measure,
  cells.unit,
  cells.cell,
  cells.value,
  cells.known,
  cells.withheld,
  cells.missing,
  silent.agencies - cells.open_tables AS not_shown,
  cells.withheld + cells.missing + silent.agencies - cells.open_tables > 0 AS is_lower_bound
FROM cells
JOIN silent
  ON cells.state = silent.state
  AND cells.source_kind = silent.source_kind
  AND cells.period = silent.period
  AND cells.period_start_on = silent.period_start_on
  AND cells.period_end_on = silent.period_end_on
  AND cells.table_id = silent.table_id
ORDER BY
  state,
  source_kind,
  period_start_on,
  period,
  table_id,
  measure,
  unit,
  cell
