import { xmlAttribute } from './xml-attribute.ts';

/** The part of an XLSX file that holds each sheet, by the sheet's name: as `xl/workbook.xml` and its relations say. */
export function sheetParts(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(
    (relations.match(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g) ?? []).map((tag) => [
      xmlAttribute(tag, 'Id'),
      xmlAttribute(tag, 'Target'),
    ]),
  );
  const parts = new Map<string, string>();
  for (const tag of workbook.match(/<(?:[\w.-]+:)?sheet\s[^>]*>/g) ?? []) {
    const name = xmlAttribute(tag, 'name');
    const target = targets.get(xmlAttribute(tag, 'id'));
    if (name !== undefined && target !== undefined)
      parts.set(name, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return parts;
}
