import { partText } from './part-text.ts';
import { replaceParts } from './replace-parts.ts';
import type { SheetLook } from './sheet-look.ts';
import { zipDirectory } from './zip-directory.ts';

/** The last column of a sheet, counted from 1. */
const LAST_COLUMN = 16_384;
const LETTERS_A_LINE = 52;
const LINE_POINTS = 13.5;
const NOTE_COLUMNS = 4;

/**
 * What the spreadsheet library leaves undone: the cells below a heading look and are locked as the first of them, down to
 * the last row; the boxes of notes are as large as their text.
 */
export async function finishSheets(file: Uint8Array, looks: readonly SheetLook[]): Promise<Uint8Array> {
  const parts = zipDirectory(file, Number.POSITIVE_INFINITY);
  if (typeof parts === 'string') throw new Error('A workbook that was just written cannot be read');
  const contents = new Map<string, Uint8Array>();
  const change = async (name: string, to: (text: string) => string) => {
    const text = await partText(file, parts, name);
    if (text !== undefined) contents.set(name, new TextEncoder().encode(to(text)));
  };
  for (const [at, look] of looks.entries()) {
    if (look.firstRow !== undefined)
      await change(`xl/worksheets/sheet${at + 1}.xml`, (text) => columnLooks(text, look));
    if ((look.notes?.size ?? 0) > 0)
      await change(`xl/drawings/vmlDrawing${at + 1}.vml`, (text) => noteBoxes(text, look.notes ?? new Map()));
  }
  const finished = await replaceParts(file, contents, Number.POSITIVE_INFINITY);
  if (finished === undefined) throw new Error('A workbook that was unpacked cannot be packed again');
  return finished;
}

/** Gives each column the style of its cell in the first row; the last one's goes to all columns behind it too. */
function columnLooks(sheet: string, { firstRow = 0, columns }: SheetLook): string {
  const row = new RegExp(`<row r="${firstRow + 1}"[^>]*>(.*?)</row>`, 's').exec(sheet)?.[1] ?? '';
  const styles = [...row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style]) => style);
  let at = 0;
  return sheet.replace(/<col min="(\d+)" max="\d+"/g, (_, min: string) => {
    const style = styles[at++];
    const max = Number(min) === columns.length ? LAST_COLUMN : min;
    return `<col min="${min}" max="${max}"${style === undefined ? '' : ` style="${style}"`}`;
  });
}

/** Makes the boxes of notes large enough; they stand in the order of their cells. */
function noteBoxes(drawing: string, notes: ReadonlyMap<string, string>): string {
  const texts = [...notes]
    .map(([at, text]) => ({ at: at.split(',').map(Number) as [number, number], text }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  let next = 0;
  return drawing.replace(/<v:shape .*?<\/v:shape>/gs, (shape) => {
    const { at, text } = texts[next++] as (typeof texts)[number];
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_LINE)), 1);
    const points = lines * LINE_POINTS;
    const [row, column] = at;
    const anchor = [column + 1, 15, row, 10, column + 1 + NOTE_COLUMNS, 15, row + Math.ceil(points / 15), 4];
    return shape
      .replace(/width:[\d.]+pt;height:[\d.]+pt/, `width:288pt;height:${points}pt`)
      .replace(/<x:Anchor>[^<]*<\/x:Anchor>/, `<x:Anchor>${anchor.join(',')}</x:Anchor>`);
  });
}
