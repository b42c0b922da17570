-- One row an agency, period and duty: whether a report was expected, and what came.
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
  months_covered
FROM coverage
ORDER BY state, agency_id, period_start_on, period_end_on, duty
