/** Lines such as `Releases: not shown`, those that say the same of several things joined into one. */
export function groupedLines(lines: readonly string[]): string[] {
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const at = line.indexOf(': ');
    const said = at < 0 ? line : line.slice(at + 2);
    const of = at < 0 ? [] : [line.slice(0, at)];
    groups.set(said, [...(groups.get(said) ?? []), ...of]);
  }
  return [...groups].map(([said, of]) => (of.length === 0 ? said : `${of.join(' · ')}: ${said}`));
}
