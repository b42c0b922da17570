-- One row a publication: where it came from, and what became of it.
SELECT
  state,
  agency_id,
  folder,
  publication_sha256,
  published_at,
  periods,
  signature,
  use,
  findings
FROM publications
ORDER BY COALESCE(state, ''), COALESCE(agency_id, ''), COALESCE(published_at, ''), folder, publication_sha256
