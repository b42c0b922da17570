/** An attribute of an XML tag, as text; whatever prefix it has. */
const attribute = (tag: string, name: string) =>
  plain(new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag));

const plain = (match: RegExpExecArray | null) =>
  (match?.[1] ?? match?.[2])?.replace(
    /&(?:lt|gt|quot|apos|amp|#\d+|#x[0-9a-f]+);/gi,
    (mark) => named[mark.toLowerCase()] ?? byNumber(mark),
  );

const named: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};
const byNumber = (mark: string) =>
  String.fromCodePoint(/^&#x/i.test(mark) ? Number.parseInt(mark.slice(3), 16) : Number(mark.slice(2, -1)));

/** The part of an XLSX file that holds each sheet, by the sheet's name: as `xl/workbook.xml` and its relations say. */
export function sheetParts(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(
    (relations.match(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g) ?? []).map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const parts = new Map<string, string>();
  for (const tag of workbook.match(/<(?:[\w.-]+:)?sheet\s[^>]*>/g) ?? []) {
    const name = attribute(tag, 'name');
    const target = targets.get(attribute(tag, 'id'));
    if (name !== undefined && target !== undefined)
      parts.set(name, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return parts;
}
