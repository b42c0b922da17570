-- One row a publication: what became of it in the dataset, so that a state's release adds up those that count.
SELECT
  state,
  publication_sha256,
  folder,
  agency_id,
  signature,
  use
FROM publications
ORDER BY state, folder, publication_sha256
