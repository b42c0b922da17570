-- One row a state, quarter, agency, direction and end of custody, from agencies' own published logs: people whom ICE took, by
-- who turned to whom in the entry that says so. The quarter is that in which custody ended, else that of receipt.
WITH taken AS (
  SELECT state, COALESCE(custody_ended_quarter, quarter) AS ended_quarter, agency_id, direction, custody_end
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
SELECT state, ended_quarter AS quarter, agency_id, direction, custody_end, COUNT(*) AS entries
FROM taken
GROUP BY state, ended_quarter, agency_id, direction, custody_end
ORDER BY state, quarter, agency_id, direction, custody_end
