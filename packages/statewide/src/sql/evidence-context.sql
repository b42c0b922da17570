-- One row a state, quarter, agency, kind of source and number of the context that is set beside compliance.
SELECT
  state,
  quarter,
  agency_id,
  source_kind,
  measure,
  cell,
  value,
  source_year,
  coverage_months,
  crime_basis
FROM measures
WHERE table_id = 'context'
  AND period = quarter
  AND measure IN ('violent-crimes', 'population', 'detention-cost', 'average-daily-population')
ORDER BY state, quarter, agency_id, measure, source_kind, cell
