-- One row an agency: what its pages say of it.
SELECT
  state,
  agency_id,
  name,
  agency_type,
  geoids,
  successor
FROM agencies
ORDER BY state, agency_id
