-- One row an agreement: what an agency's page says of it.
SELECT
  state,
  agency_id,
  agreement_id,
  agreement_type,
  status,
  signed_on,
  effective_on,
  ended_on
FROM agreements
ORDER BY state, agency_id, agreement_id
