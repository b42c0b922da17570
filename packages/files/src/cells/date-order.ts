/** Which part of 1/6/2026 comes first. */
export type DateOrder = 'month-first' | 'day-first';
