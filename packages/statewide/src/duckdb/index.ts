export type { ColumnKind, DatasetColumn, DatasetTable } from '../dataset/dataset-table.ts';
export { dataset } from '../dataset/index.ts';
export type { Engine, Row, SqlValue } from '../engine/engine.ts';
export { narrowed } from '../engine/narrowed.ts';
export { queries } from '../sql/generated/queries.ts';
export { type Dataset, openDataset } from './open-dataset.ts';
