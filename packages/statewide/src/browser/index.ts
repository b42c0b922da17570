export type { ColumnKind, DatasetColumn, DatasetTable } from '../dataset/dataset-table.ts';
export { dataset } from '../dataset/index.ts';
export type { Interval } from '../statistics/interval.ts';
export { rateInterval } from '../statistics/rate-interval.ts';
export { ratioInterval } from '../statistics/ratio-interval.ts';
export { shareInterval } from '../statistics/share-interval.ts';
