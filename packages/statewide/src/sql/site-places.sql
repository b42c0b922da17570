-- One row a place and GEOID: what the agencies call it.
SELECT
  state,
  jurisdiction_id,
  geoid,
  name,
  level
FROM places
ORDER BY state, geoid, jurisdiction_id
