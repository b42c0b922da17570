import type { Entry, RawFinding } from '@daybook/types';

/** What reading yields: a record, or something that must be said about the file. */
export type Reading = Entry | RawFinding;
