import { xmlAttribute } from '../workbook/xml-attribute.ts';

/** Where a workbook says what each of its parts is. */
export const CONTENT_TYPES = '[Content_Types].xml';

const overrides = /<(?:[\w.-]+:)?Override\s[^>]*\/>/g;
const end = /<\/((?:[\w.-]+:)?)Types\s*>/;

/** The list of content types with a part of its own type. */
export function withPartType(xml: string, part: string, type: string): string {
  return xml.replace(end, (tag, prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>${tag}`);
}

/** The list of content types with a type for all parts of an ending, unless it has one. */
export function withEndingType(xml: string, ending: string, type: string): string {
  const isThere = (xml.match(/<(?:[\w.-]+:)?Default\s[^>]*>/g) ?? []).some(
    (tag) => xmlAttribute(tag, 'Extension')?.toLowerCase() === ending,
  );
  if (isThere) return xml;
  // What is true of all endings stands before what is true of one part.
  return xml.replace(
    /(<((?:[\w.-]+:)?)Types(?:\s[^>]*)?>)/,
    (_, tag, prefix) => `${tag}<${prefix}Default Extension="${ending}" ContentType="${type}"/>`,
  );
}

/** The list of content types without the types of these parts, and without that of an ending of ours that no part has. */
export function withoutPartTypes(xml: string, parts: readonly string[], left: readonly string[]): string {
  const less = xml.replace(overrides, (tag) =>
    parts.includes(xmlAttribute(tag, 'PartName')?.slice(1) ?? '') ? '' : tag,
  );
  if (!parts.some((part) => part.endsWith('.vml')) || left.some((part) => /\.vml$/i.test(part))) return less;
  return less.replace(/<(?:[\w.-]+:)?Default\s[^>]*\/>/g, (tag) =>
    xmlAttribute(tag, 'Extension')?.toLowerCase() === 'vml' ? '' : tag,
  );
}
