-- One row an agency, period and duty: whether it was expected to report, and what it did.
SELECT
  state,
  agency_id,
  name,
  period,
  period_start_on,
  period_end_on,
  duty,
  is_expected,
  standing,
  exemption,
  due_on,
  first_published_on,
  days_late,
  months_in_period,
  months_covered,
  publications
FROM coverage
ORDER BY state, duty, period_start_on, period, agency_id
