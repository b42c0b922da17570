/** What stands before the first link of a journal: 32 zero bytes. */
export const firstLink = '0'.repeat(64);
