/** An attribute of an XML tag, as text; whatever prefix it has. */
export const xmlAttribute = (tag: string, name: string): string | undefined =>
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
