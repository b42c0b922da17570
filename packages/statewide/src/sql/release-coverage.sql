-- One row an agency, period and duty: whether it was expected to report, and what it did, as a state's release shows it.
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
ORDER BY state, period_start_on, period, duty, agency_id
