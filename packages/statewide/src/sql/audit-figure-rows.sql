-- One row a published figure that an audit counts, and where it stands: publication, file, fingerprint and row.
SELECT
  state,
  quarter,
  agency_id,
  source_kind,
  period,
  measure,
  table_id,
  cell,
  ask,
  value,
  withheld,
  missing,
  coverage_months,
  publication_sha256,
  file,
  file_sha256,
  file_row
FROM measures
WHERE (measure = 'bookings' AND table_id = 'context')
  OR measure IN ('transfers-to-ice', 'ice-arrests', 'requests-received', 'asks-received', 'holds-by-limit')
ORDER BY state, quarter, agency_id, source_kind, measure, period, table_id, cell, publication_sha256, file, file_row
