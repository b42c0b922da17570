export type { ColumnKind, DatasetColumn, DatasetTable } from '../dataset/dataset-table.ts';
export { dataset } from '../dataset/index.ts';
