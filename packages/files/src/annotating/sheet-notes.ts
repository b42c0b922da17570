import { columnLetter } from '../words/column-letter.ts';
import { columnNumber } from '../words/column-number.ts';
import { xmlAttribute } from '../workbook/xml-attribute.ts';
import type { BookParts } from './book-parts.ts';
import { CONTENT_TYPES, withEndingType, withoutPartTypes, withPartType } from './content-types.ts';
import { type NoteBox, withoutShapes, withShapes } from './note-shapes.ts';
import { withNotes, withoutNotes } from './note-texts.ts';
import { prefixOf, putInOrder } from './put-in-order.ts';
import {
  type Relation,
  relationAttribute,
  relationsOf,
  relationsPart,
  withoutRelations,
  withRelation,
} from './relations.ts';

const legacy = /<(?:[\w.-]+:)?legacyDrawing\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?legacyDrawing\s*>)/;

/** Where a sheet's notes are written: their texts, and the drawing of their boxes. */
async function partsOf(parts: BookParts, sheet: string): Promise<{ texts?: Relation; shapes?: Relation }> {
  const relations = relationsOf(sheet, await parts.get(relationsPart(sheet)));
  const link = legacy.exec((await parts.get(sheet)) ?? '')?.[0];
  const drawn = link === undefined ? undefined : xmlAttribute(link, 'id');
  const texts = relations.find(({ type }) => type === 'comments');
  const shapes = relations.find(({ id, type }) => type === 'vmlDrawing' && id === drawn);
  return { ...(texts === undefined ? {} : { texts }), ...(shapes === undefined ? {} : { shapes }) };
}

/** The cells of a sheet that hold a conversation: no note can be put there. */
export async function conversations(parts: BookParts, sheet: string): Promise<ReadonlySet<string>> {
  const cells = new Set<string>();
  for (const { type, part } of relationsOf(sheet, await parts.get(relationsPart(sheet))))
    if (type === 'threadedComment')
      for (const match of (await parts.get(part))?.matchAll(
        /<(?:[\w.-]+:)?threadedComment\s[^>]*?ref="([A-Z]+\d+)"/g,
      ) ?? [])
        cells.add(match[1] as string);
  return cells;
}

/** Puts notes into cells of a sheet, behind what she has noted there herself. `at` is the number of the sheet, from 1. */
export async function putNotes(
  parts: BookParts,
  sheet: string,
  at: number,
  notes: ReadonlyMap<string, string>,
): Promise<void> {
  if (notes.size === 0) return;
  const { texts, shapes } = await partsOf(parts, sheet);
  const boxes: NoteBox[] = [];
  const textsPart = texts?.part ?? `xl/daybook-notes-${at}.xml`;
  const told = withNotes(await parts.get(textsPart), notes, (cell) => boxes.push(boxOf(cell, notes.get(cell) ?? '')));
  await parts.set(textsPart, told);
  const add = async (relation: Relation) => {
    const name = relationsPart(sheet);
    await parts.set(name, withRelation(await parts.get(name), sheet, relation));
  };
  const types = async (change: (xml: string) => string) =>
    parts.set(CONTENT_TYPES, change((await parts.get(CONTENT_TYPES)) ?? ''));
  if (texts === undefined) {
    await add({ id: 'daybookNotes', type: 'comments', part: textsPart });
    await types((xml) =>
      withPartType(xml, textsPart, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'),
    );
  }
  if (boxes.length === 0) return;
  const shapesPart = shapes?.part ?? `xl/drawings/daybook-notes-${at}.vml`;
  await parts.set(shapesPart, withShapes(await parts.get(shapesPart), boxes, at));
  if (shapes !== undefined) return;
  await add({ id: 'daybookBoxes', type: 'vmlDrawing', part: shapesPart });
  await types((xml) => withEndingType(xml, 'vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing'));
  const xml = (await parts.get(sheet)) ?? '';
  const link = `<${prefixOf(xml)}legacyDrawing ${relationAttribute(xml, 'daybookBoxes')}/>`;
  await parts.set(sheet, putInOrder(xml, 'legacyDrawing', link));
}

/** Takes our notes out of a sheet; hers stay. */
export async function takeNotes(parts: BookParts, sheet: string): Promise<void> {
  const { texts, shapes } = await partsOf(parts, sheet);
  const before = texts === undefined ? undefined : await parts.get(texts.part);
  if (texts === undefined || before === undefined) return;
  const gone = new Set<string>();
  const left = withoutNotes(before, (cell) => gone.add(cell));
  if (left === before) return;
  const isEmpty = !/<(?:[\w.-]+:)?comment\s/.test(left);
  await parts.set(texts.part, isEmpty ? undefined : left);
  const lost: Relation[] = isEmpty ? [texts] : [];
  const drawing = shapes === undefined ? undefined : await parts.get(shapes.part);
  if (shapes !== undefined && drawing !== undefined && gone.size > 0) {
    const boxes = withoutShapes(drawing, (column, row) => gone.has(`${columnLetter(Math.max(column, 0))}${row + 1}`));
    await parts.set(shapes.part, boxes);
    if (boxes === undefined) {
      lost.push(shapes);
      await parts.set(sheet, ((await parts.get(sheet)) ?? '').replace(legacy, ''));
    }
  }
  if (lost.length > 0) await forget(parts, sheet, lost);
}

/** Takes away what leads to parts that are gone. */
async function forget(parts: BookParts, sheet: string, lost: readonly Relation[]): Promise<void> {
  const name = relationsPart(sheet);
  await parts.set(
    name,
    withoutRelations(
      (await parts.get(name)) ?? '',
      lost.map(({ id }) => id),
    ),
  );
  const types = (await parts.get(CONTENT_TYPES)) ?? '';
  await parts.set(
    CONTENT_TYPES,
    withoutPartTypes(
      types,
      lost.map(({ part }) => part),
      parts.names(),
    ),
  );
}

// So many letters fit into a line of a note, and so many lines into what still fits on a screen.
const LETTERS = 42;
const MOST_LINES = 24;

function boxOf(cell: string, text: string): NoteBox {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = columnNumber(letters);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 2);
  return { column, row: Number(row) - 1, height: Math.min(lines, MOST_LINES) };
}
