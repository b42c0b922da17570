/** A script that a page of the app may run; the other pages run none. */
export type ScriptName = 'entry' | 'check';

/** The scripts for browsers as they were built. Their address changes with them, so a browser may keep them. */
export interface Scripts {
  /** Where a file of the scripts is served, such as `/script/0123456789abcdef/entry.js`. */
  path(file: string): string;
  /** The text of a file at an address; nothing where the address is an old one or there is no such file. */
  text(print: string, file: string): string | undefined;
}

/** The files that a page loads for its script; `check.js` loads its further parts from beside itself. */
export const filesOf: Readonly<Record<ScriptName, readonly string[]>> = {
  entry: ['entry.js'],
  check: ['check.js', 'page.js'],
};
