/** What rows of coverage share. */
const quarter = {
  state: 'ZZ',
  period: '2026-Q1',
  period_start_on: '2026-01-01',
  period_end_on: '2026-03-31',
  duty: 'zz-quarterly-programme',
  due_on: '2026-04-30',
  months_in_period: 3,
};

/** What figures that add over agencies share. */
const published = {
  state: 'ZZ',
  quarter: '2026-Q1',
  source_kind: 'own-log',
  basis: 'derived',
  period: '2026-Q1',
  period_end_on: '2026-03-31',
  table_id: 'transfers',
  measure: 'transfers',
  unit: 'persons',
  adds_over_time: true,
  adds_over_agencies: true,
  cell: 'total',
};

/** Every standing of coverage, and figures that are known, withheld, missing and past 2⁵³. */
export const coverageAndSumRows = {
  measures: [
    { ...published, agency_id: 'us-zz-aaaaaaaa', value: 9007199254740993n },
    { ...published, agency_id: 'us-zz-bbbbbbbb', value: 9007199254740993n, is_complete: true },
    { ...published, agency_id: 'us-zz-cccccccc', withheld: 'protected' },
    { ...published, agency_id: 'us-zz-dddddddd', missing: 'unknown', cell: 'ask=hold-custody' },
  ],
  coverage: [
    {
      ...quarter,
      agency_id: 'us-zz-aaaaaaaa',
      is_expected: true,
      standing: 'reported',
      days_late: 2,
      months_covered: 2,
    },
    { ...quarter, agency_id: 'us-zz-bbbbbbbb', is_expected: true, standing: 'nil', days_late: 0, months_covered: 3 },
    { ...quarter, agency_id: 'us-zz-cccccccc', is_expected: true, standing: 'silent', months_covered: 0 },
    { ...quarter, agency_id: 'us-zz-dddddddd', is_expected: false, standing: 'exempt', exemption: 'holds-nobody' },
    {
      ...quarter,
      agency_id: 'us-zz-eeeeeeee',
      duty: 'none',
      due_on: null,
      is_expected: false,
      standing: 'reported',
      months_covered: 3,
    },
  ],
};
