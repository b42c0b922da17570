/** The day on which made-up states are built. */
export const TODAY = '2026-12-31';
