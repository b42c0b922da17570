import type { ExportedKey } from './exported-key.ts';
import type { KeyFile } from './key-file.ts';

/** A key, private or public, as the text of a file. */
export const textOfKey = (key: KeyFile | ExportedKey): string => `${JSON.stringify(key, null, 2)}\n`;
