/**
 * The style of a page that holds a log: on a narrow screen the name of its column stands before each cell. Said once in the
 * style and not in each cell, for a log has thousands of them.
 *
 * @param heads the headings of the log, in their order.
 */
export function logStyle(heads: readonly string[]): string {
  // A later ask of an entry has no cells of its own for what the whole entry shares: when, what came, and its id at the end.
  const rules = heads.flatMap((head, at) => [
    `.log tr:first-child>td:nth-child(${at + 1})::before{content:${cssText(head)}}`,
    ...(at < SHARED || at === heads.length - 1
      ? []
      : [`.log tr+tr>td:nth-child(${at + 1 - SHARED})::before{content:${cssText(head)}}`]),
  ]);
  return `@media screen and (max-width:48rem){${rules.join('')}}`;
}

/** The cells of an entry before those of what was asked. */
const SHARED = 2;

const cssText = (text: string): string =>
  // The blank keeps it apart from the cell where the two stand in one line.
  `"${text.replaceAll(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)} "`;
