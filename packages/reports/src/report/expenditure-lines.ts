import type { QuarterlyReportExpenditure } from '@daybook/types';
import type { Figures } from '../counting/create-counter.ts';
import type { Measure } from '../counting/measure.ts';

/** The costs that the log holds, by the agreement under which they arose too: what a report's statement lists. */
export const expenditureLines: Measure = {
  id: 'expenditure-lines',
  table_id: 'expenditure-lines',
  subject: 'money',
  title: { en: 'Expenditures in the log', es: 'Gastos en la bitácora' },
  unit: 'cents',
  kind: 'flow',
  placed_by: 'incurred',
  part: 'costs',
  dimensions: [],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ costs }, _at, add) {
    for (const { category, money_source, flow, amount_cents, incurred_on, agreement_id = '' } of costs)
      add(incurred_on, amount_cents, category, money_source, flow, agreement_id);
  },
};

/** The lines of the statement that come from the log. */
export function expendituresOf({ cells }: Figures): QuarterlyReportExpenditure[] {
  return cells.map(({ codes, amount }) => {
    const [category, money_source, flow, agreement_id] = codes as unknown as readonly [
      QuarterlyReportExpenditure['category'],
      QuarterlyReportExpenditure['money_source'],
      QuarterlyReportExpenditure['flow'],
      NonNullable<QuarterlyReportExpenditure['agreement_id']> | '',
    ];
    const line = { category, money_source, flow, amount_cents: amount, basis: 'log' as const };
    return agreement_id === '' ? line : { ...line, agreement_id };
  });
}
