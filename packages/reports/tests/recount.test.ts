import { createQuarterlyReport, recount } from '@daybook/reports';
import type { QuarterlyReport, QuarterlyReportTable } from '@daybook/types';
import { expect, test } from 'vitest';
import { aDecision, anAsk, aRequest } from './made-up/a-request.ts';
import { anAgency } from './made-up/an-agency.ts';

const declined = [anAsk({ decisions: [aDecision({ reasons: ['no-judicial-warrant', 'state-law-prohibits'] })] })];
const log = [
  aRequest({ request_id: '1', asks: declined }),
  aRequest({ request_id: '2', asks: [anAsk({ decisions: [aDecision({ decision: 'complied-full' })] })] }),
  aRequest({ request_id: '3', asks: [anAsk({ decisions: [aDecision({ decision: 'complied-partial' })] })] }),
];

const maker = createQuarterlyReport({ agency: anAgency(), period: '2026-Q1', as_of: '2026-04-20' });
for (const request of log) maker.take(request);
const report = maker.finish();

const table = (said: Partial<QuarterlyReportTable>): QuarterlyReportTable => ({
  table_id: 'asks-by-decision',
  measure: 'asks-received',
  unit: 'asks',
  kind: 'flow',
  placed_by: 'received',
  adds_over_time: true,
  adds_over_agencies: true,
  dimensions: ['decision_group'],
  complete: true,
  rows: [],
  ...said,
});
const withTable = (said: Partial<QuarterlyReportTable>): QuarterlyReport => ({ ...report, tables: [table(said)] });
const both = [
  { decision_group: 'complied', value: 2 },
  { decision_group: 'declined', value: 1 },
];

test.each<[string, Partial<QuarterlyReportTable>, [pointer: string, reported: number, counted: number][]]>([
  ['groups of codes add up', { rows: both }, []],
  ['with a margin', { rows: [...both, { decision_group: 'total', value: 3 }] }, []],
  [
    'a wrong figure',
    { rows: [{ decision_group: 'complied', value: 3 }, ...both.slice(1)] },
    [['/tables/0/rows/0/value', 3, 2]],
  ],
  ['a wrong margin', { rows: [...both, { decision_group: 'total', value: 4 }] }, [['/tables/0/rows/2/value', 4, 3]]],
  [
    'a row that the log does not have',
    { rows: [...both, { decision_group: 'none-made', value: 1 }] },
    [['/tables/0/rows/2/value', 1, 0]],
  ],
  ['a zero that the log bears out', { rows: [...both, { decision_group: 'none-made', value: 0 }] }, []],
  ['a row that a complete table lacks', { rows: both.slice(0, 1) }, [['/tables/0/rows', 0, 1]]],
  ['a row that an incomplete table lacks', { rows: both.slice(0, 1), complete: false }, []],
  [
    'a withheld figure is passed over',
    { rows: [{ decision_group: 'complied', withheld: 'protected' }, ...both.slice(1)] },
    [],
  ],
  ['a missing figure too', { rows: [{ decision_group: 'complied', missing: 'unknown' }, ...both.slice(1)] }, []],
  ['no dimension at all', { dimensions: [], rows: [{ value: 2 }] }, [['/tables/0/rows/0/value', 2, 3]]],
  [
    'a margin over reasons says nothing of decisions',
    {
      measure: 'decision-reasons',
      dimensions: ['decision', 'reason'],
      complete: false,
      rows: [{ decision: 'declined', reason: 'total', value: 1 }],
    },
    [],
  ],
  [
    'a median',
    {
      measure: 'days-to-decide',
      kind: 'median',
      dimensions: ['ask'],
      complete: false,
      rows: [{ ask: 'total', value: 2 }],
    },
    [['/tables/0/rows/0/value', 2, 1]],
  ],
])('%s', (_, said, expected) => {
  const { differences } = recount(withTable(said), log);
  expect(differences.map(({ pointer, reported, counted }) => [pointer, reported, counted])).toEqual(expected);
});

test.each<[string, Partial<QuarterlyReportTable>]>([
  ['an unknown measure', { measure: 'arrests-by-robots' }],
  ['a dimension that the measure does not have', { dimensions: ['sex'] }],
  ['reasons summed to decisions', { measure: 'decision-reasons', dimensions: ['decision'] }],
  ['a median by nothing', { measure: 'days-to-decide', kind: 'median', dimensions: [] }],
  ['limits of holds, without law', { measure: 'holds-by-limit', dimensions: ['hold_limit'] }],
])('%s is not recounted, and named', (_, said) =>
  expect(recount(withTable(said), log)).toEqual({ differences: [], not_recounted: ['asks-by-decision'], rows: 3 }),
);

test('a wrong balance is named figure by figure', () => {
  const balance = { ...report.balance, received: 4, open_at_end: 1 };
  expect(recount({ ...report, balance }, log).differences).toEqual([
    { pointer: '/balance/received', codes: {}, reported: 4, counted: 3 },
    { pointer: '/balance/open_at_end', codes: {}, reported: 1, counted: 0 },
  ]);
});

test('entries of another agency or source are left out', () => {
  const others = [
    aRequest({ agency_id: 'us-zz-otheroth' }),
    aRequest({ source: { kind: 'federal-release', release_id: 'r-1' } }),
  ];
  expect(recount(report, [...log, ...others])).toEqual({ differences: [], not_recounted: [], rows: 3 });
});

test('a row names its table and codes', () => {
  const { differences } = recount(withTable({ rows: both.slice(0, 1) }), log);
  expect(differences).toMatchObject([{ table_id: 'asks-by-decision', codes: { decision_group: 'declined' } }]);
});
