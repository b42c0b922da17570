-- One row a state: how many agencies the dataset has there.
SELECT
  state,
  COUNT(*) AS agencies
FROM agencies
GROUP BY state
ORDER BY state
