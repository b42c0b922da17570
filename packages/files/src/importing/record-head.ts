/** What every record begins with, as an import makes it. */
export const recordHead = { standard_version: '1.0', view: 'agency', revision: 1 } as const;
