-- One row an entry of a published log that says that ICE took the person, and where it stands.
WITH taken AS (
  SELECT
    state,
    COALESCE(custody_ended_quarter, quarter) AS ended_quarter,
    quarter AS received_quarter,
    agency_id,
    public_id,
    direction,
    custody_end,
    publication_sha256,
    file,
    file_sha256,
    file_row
  FROM requests
  WHERE source_kind = 'own-log'
    AND custody_end IN (
      'transferred-to-ice-at-release',
      'transferred-before-release-eligible',
      'transferred-after-hold',
      'transferred-to-ice-timing-unknown',
      'ice-arrest-on-premises',
      'ice-arrest-courthouse',
      'ice-arrest-nearby'
    )
)
SELECT
  state,
  ended_quarter AS quarter,
  received_quarter,
  agency_id,
  public_id,
  direction,
  custody_end,
  publication_sha256,
  file,
  file_sha256,
  file_row
FROM taken
ORDER BY state, quarter, agency_id, public_id, publication_sha256, file, file_row
