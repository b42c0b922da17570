import type { Rows } from './rows-of.ts';

const head = (agency: string, quarter: string, period = quarter) => ({
  ...{ state: 'ZZ', quarter, period, agency_id: `us-zz-${agency}`, source_kind: 'own-log' },
});
const money = (source: string, category = 'training') => ({
  ...{ table_id: 'expenditures', measure: 'expenditures', unit: 'cents' },
  cell: `cost_category=${category};money_source=${source};money_flow=expense;cost_basis=ledger`,
});
const hold = { table_id: 'asks-by-decision-and-outcome', measure: 'asks-received', ask: 'hold-custody' };
const context = { table_id: 'context', source_year: 2026, coverage_months: 3 };

/** Whole quarters, months, figures that are missing, and one past 2⁵³. */
const measures: Rows[string] = [
  { ...head('aaaaaaaa', '2026-Q1'), ...hold, decision: 'complied-full', outcome: 'transferred-after-hold', value: 2 },
  { ...head('aaaaaaaa', '2026-Q1'), ...hold, decision: 'declined', outcome: 'released-no-ice', value: 5 },
  { ...head('aaaaaaaa', '2026-Q1'), ...hold, decision: 'declined', outcome: 'not-yet-public', value: null },
  { ...head('bbbbbbbb', '2026-Q1'), ...hold, decision: 'none-made', outcome: 'open', value: 1 },
  { ...head('aaaaaaaa', '2026-Q1'), ...context, measure: 'violent-crimes', crime_basis: 'nibrs', value: 44 },
  { ...head('bbbbbbbb', '2026-Q1'), ...context, measure: 'population', missing: 'not-collected', value: null },
  { ...head('aaaaaaaa', '2026-Q1'), ...money('local-general-fund'), value: 9007199254740993n },
  { ...head('aaaaaaaa', '2026-Q1', '2026-01'), ...money('local-general-fund'), value: 7 },
  { ...head('bbbbbbbb', '2026-Q1', '2026-01'), ...money('scaap'), value: 3 },
  { ...head('bbbbbbbb', '2026-Q1', '2026-02'), ...money('scaap'), value: null },
  { ...head('bbbbbbbb', '2026-Q1', '2026'), ...money('scaap'), value: 1000 },
];

/** Each has a row of its own in its file, so that any order is one order. */
export const contextAndMoneyRows = {
  measures: measures.map((row, at) => ({ ...row, report_id: `context-and-money-${at}`, file_row: at + 1 })),
};
