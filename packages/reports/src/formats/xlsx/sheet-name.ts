/** A name that a sheet may have: at most 31 characters, without `[ ] : * ? / \`, no outer apostrophe, and not given before. */
export function sheetName(wanted: string, given: Set<string>): string {
  const plain =
    wanted
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'+|'+$/g, '') || '-';
  let name = plain.slice(0, 31).trim();
  for (let no = 2; given.has(name.toLowerCase()); no++)
    name = `${plain.slice(0, 31 - String(no).length - 1).trim()} ${no}`;
  given.add(name.toLowerCase());
  return name;
}
