import type { ReadSheets } from './read-sheets.ts';
import { spreadsheets } from './spreadsheets.ts';

/** Reads a workbook in the same thread: in a browser that is a worker already, and Node has a way of its own. */
export const sheetsHere: ReadSheets = async (bytes, kind) => {
  try {
    return await spreadsheets.read(bytes, kind);
  } catch {
    // Whatever the library throws for a file that the guard let through, it is the file that is wrong.
    return 'damaged';
  }
};
