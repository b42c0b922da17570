-- One row an agency, period and measure: its total by the agency's own reports. Where the total itself is published it is
-- taken; else the figures that make it up are added, and `hidden` says how many of them are withheld or missing.
SELECT
  state,
  agency_id,
  quarter,
  period,
  measure,
  COALESCE(MAX(CASE WHEN cell = 'total' THEN value END), SUM(CASE WHEN parts = most_parts THEN value END)) AS value,
  CASE
    WHEN MAX(CASE WHEN cell = 'total' THEN value END) IS NOT NULL THEN 0
    ELSE SUM(CASE WHEN parts = most_parts AND value IS NULL THEN 1 ELSE 0 END)
  END AS hidden
FROM (
  SELECT
    state,
    agency_id,
    quarter,
    period,
    measure,
    cell,
    value,
    LENGTH(cell) - LENGTH(REPLACE(cell, '=', '')) AS parts,
    MAX(LENGTH(cell) - LENGTH(REPLACE(cell, '=', ''))) OVER (PARTITION BY report_id, table_id, measure) AS most_parts
  FROM measures
  WHERE
    source_kind = 'own-log'
    AND (
      (
        measure IN ('requests-received', 'asks-received', 'transfers-to-ice', 'holds')
        AND basis IN ('derived', 'aggregate-only')
      )
      OR (table_id = 'balance' AND measure = 'received')
      OR (table_id = 'context' AND measure = 'bookings')
    )
) AS cells
GROUP BY state, agency_id, quarter, period, measure
ORDER BY state, agency_id, quarter, period, measure
