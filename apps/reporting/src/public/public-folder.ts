import { join } from 'node:path';

/** Where the app keeps the public pages: beside its database. */
export const publicFolder = (folder: string): string => join(folder, 'public');
