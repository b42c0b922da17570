-- One row a state, duty and period: how many agencies were expected, and what they did.
SELECT
  state,
  duty,
  period,
  MIN(period_start_on) AS period_start_on,
  MAX(period_end_on) AS period_end_on,
  MIN(due_on) AS due_on,
  SUM(CASE WHEN is_expected AND standing <> 'not-due' THEN 1 ELSE 0 END) AS expected,
  SUM(CASE WHEN is_expected AND standing IN ('reported', 'nil', 'reported-zero') THEN 1 ELSE 0 END) AS answered,
  SUM(CASE WHEN is_expected AND standing = 'reported' THEN 1 ELSE 0 END) AS reported,
  SUM(CASE WHEN is_expected AND standing = 'nil' THEN 1 ELSE 0 END) AS nil,
  SUM(CASE WHEN is_expected AND standing = 'reported-zero' THEN 1 ELSE 0 END) AS reported_zero,
  SUM(CASE WHEN is_expected AND standing = 'silent' THEN 1 ELSE 0 END) AS silent,
  SUM(CASE WHEN is_expected AND standing = 'unknown' THEN 1 ELSE 0 END) AS unknown,
  SUM(CASE WHEN is_expected AND standing IN ('reported', 'nil', 'reported-zero') AND days_late > 0 THEN 1 ELSE 0 END) AS late,
  SUM(CASE WHEN is_expected AND standing IN ('reported', 'nil', 'reported-zero') AND months_covered < months_in_period THEN 1 ELSE 0 END) AS partial,
  SUM(CASE WHEN is_expected AND standing = 'not-due' THEN 1 ELSE 0 END) AS not_due,
  SUM(CASE WHEN standing = 'exempt' THEN 1 ELSE 0 END) AS exempt,
  SUM(CASE WHEN NOT is_expected AND standing IN ('reported', 'nil', 'reported-zero') THEN 1 ELSE 0 END) AS unexpected
FROM coverage
GROUP BY state, duty, period
ORDER BY state, duty, period_start_on, period
