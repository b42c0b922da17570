/** Stands for a cell that could not be read: it has its own finding. */
export const UNREAD: unique symbol = Symbol('unread');

/** What a cell means; undefined where it is empty. */
export type CellValue = string | number | boolean | readonly string[] | typeof UNREAD | undefined;
