import { xmlAttribute } from '../workbook/xml-attribute.ts';
import { xmlText } from '../workbook/xml-text.ts';
import type { BookParts } from './book-parts.ts';
import { CONTENT_TYPES, withoutPartTypes, withPartType } from './content-types.ts';
import { prefixOf } from './put-in-order.ts';
import { relationAttribute, relationsOf, relationsPart, withoutRelations, withRelation } from './relations.ts';

/** Where a workbook lists its sheets. */
export const BOOK = 'xl/workbook.xml';

const PART = 'xl/worksheets/daybook-findings.xml';
const sheetTag = /<((?:[\w.-]+:)?)sheet\s[^>]*?(?:\/>|>\s*<\/\1sheet\s*>)/g;
const names = { en: 'Findings', es: 'Hallazgos' } as const;

/** Puts the list of findings behind all other sheets. */
export async function putFindingSheet(parts: BookParts, lang: 'en' | 'es', xml: string): Promise<void> {
  const book = (await parts.get(BOOK)) ?? '';
  const tags = book.match(sheetTag) ?? [];
  const taken = new Set(tags.map((tag) => xmlAttribute(tag, 'name')?.toLowerCase()));
  let name: string = names[lang];
  for (let more = 2; taken.has(name.toLowerCase()); more += 1) name = `${names[lang]} ${more}`;
  const id = Math.max(0, ...tags.map((tag) => Number(xmlAttribute(tag, 'sheetId') ?? 0))) + 1;
  const prefix = prefixOf(book);
  const tag = `<${prefix}sheet name="${xmlText(name)}" sheetId="${id}" ${relationAttribute(book, 'daybookFindings')}/>`;
  await parts.set(
    BOOK,
    book.replace(new RegExp(`</${prefix}sheets\\s*>`), (end) => tag + end),
  );
  await parts.set(PART, xml);
  const relations = await parts.get(relationsPart(BOOK));
  const relation = { id: 'daybookFindings', type: 'worksheet', part: PART };
  await parts.set(relationsPart(BOOK), withRelation(relations, BOOK, relation));
  const types = (await parts.get(CONTENT_TYPES)) ?? '';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  await parts.set(CONTENT_TYPES, withPartType(types, PART, type));
}

/** Takes a sheet out of a workbook, and what the workbook says of it. */
export async function takeSheet(parts: BookParts, name: string): Promise<void> {
  const book = (await parts.get(BOOK)) ?? '';
  const tags = book.match(sheetTag) ?? [];
  const at = tags.findIndex((tag) => xmlAttribute(tag, 'name') === name);
  const id = at < 0 ? undefined : xmlAttribute(tags[at] as string, 'id');
  const relations = (await parts.get(relationsPart(BOOK))) ?? '';
  const relation = relationsOf(BOOK, relations).find((one) => one.id === id);
  if (relation === undefined) return;
  const less = book.replace(tags[at] as string, '');
  await parts.set(BOOK, withViews(withNames(less, at), at));
  await parts.set(relationsPart(BOOK), withoutRelations(relations, [relation.id]));
  const own = relationsPart(relation.part);
  const gone = [relation.part, own];
  await parts.set(relation.part, undefined);
  if (parts.names().includes(own)) await parts.set(own, undefined);
  const types = (await parts.get(CONTENT_TYPES)) ?? '';
  await parts.set(CONTENT_TYPES, withoutPartTypes(types, gone, parts.names()));
}

/** Names that hold on one sheet only follow it, or go with it. */
function withNames(book: string, gone: number): string {
  return book.replace(/<((?:[\w.-]+:)?)definedName\s[^>]*>[^<]*<\/\1definedName\s*>/g, (whole) => {
    const sheet = /(\slocalSheetId\s*=\s*["'])(\d+)/.exec(whole);
    if (sheet === null || Number(sheet[2]) < gone) return whole;
    return Number(sheet[2]) === gone ? '' : whole.replace(sheet[0], `${sheet[1]}${Number(sheet[2]) - 1}`);
  });
}

/** The sheet that is shown first stays the same; another one where that was the one taken out. */
function withViews(book: string, gone: number): string {
  return book.replace(/(\s(?:activeTab|firstSheet)\s*=\s*["'])(\d+)/g, (whole, before: string, tab: string) =>
    Number(tab) > gone || (Number(tab) === gone && gone > 0) ? `${before}${Number(tab) - 1}` : whole,
  );
}
