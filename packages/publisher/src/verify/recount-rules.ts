/** The rules of the standard that recount figures: the log into its quarter, quarters into their year, rows into totals. */
export const recountRules: ReadonlySet<string> = new Set([
  'public-log-differs-from-report',
  'year-differs-from-quarters',
  'table-total-differs',
  'tables-of-one-measure-differ',
  'balance-does-not-add',
  'balance-differs-from-table',
  'withheld-count-differs',
]);
