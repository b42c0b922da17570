import { join } from 'node:path';

/** The database in the app's folder. */
export const databasePath = (folder: string): string => join(folder, 'daybook.db');

/** Held by the app that runs on a folder. */
export const lockPath = (folder: string): string => join(folder, 'daybook.lock');
