export * from './generated/codes.ts';
export type * from './generated/records.ts';
export type * from './words/index.ts';
