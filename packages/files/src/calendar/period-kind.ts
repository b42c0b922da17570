/** The kinds of period that a report may cover. A federal fiscal year runs from 1 October to 30 September. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'year' | 'federal-fiscal-year';
