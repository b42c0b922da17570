/** Where a release holds its public log: entry by entry, and as a table with one row an ask. */
export const logPaths = { nested: 'log/requests.ndjson', table: 'log/requests.csv' } as const;
