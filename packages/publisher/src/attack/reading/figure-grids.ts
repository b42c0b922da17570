import type { Part } from './part.ts';
import { sheetRows } from './sheet-rows.ts';

/** A table as a workbook or page prints it. */
export interface FigureGrid {
  readonly file: string;
  /** What stands over it. */
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The tables in the workbooks and pages of a report, by the path without its ending. */
export function figureGrids(parts: readonly Part[], stem: string): FigureGrid[] {
  const text = (part: Part) => new TextDecoder().decode(part.bytes);
  return parts.flatMap((part) => {
    const rest = part.path.startsWith(stem) ? part.path.slice(stem.length) : '';
    if (/^(?:[.-][a-z]{2})?\.html?$/.test(rest)) return inPage(text(part), part.label);
    if (!/^(?:[.-][a-z]{2})?\.xlsx$/.test(rest) || !/› xl\/worksheets\/[^/]+\.xml$/.test(part.label)) return [];
    const shared = parts.find(({ label }) => label === `${part.path} › xl/sharedStrings.xml`);
    return inSheet(sheetRows(text(part), shared === undefined ? '' : text(shared)), part.label);
  });
}

function inPage(page: string, file: string): FigureGrid[] {
  return [...page.matchAll(/<table\b[\s\S]*?<\/table>/g)].map(([table]) => {
    const caption = wordsIn(/<caption\b[\s\S]*?<\/caption>/.exec(table)?.[0] ?? '');
    const lines = [...table.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) =>
      [...row.matchAll(/<t[hd]\b([^>]*)>([\s\S]*?)<\/t[hd]>/g)].map(([, how = '', inner = '']) => ({
        text: wordsIn(inner),
        span: Number(/rowspan="(\d+)"/.exec(how)?.[1] ?? 1),
      })),
    );
    const [head = [], ...rows] = lines;
    let shared: { text: string; left: number } | undefined;
    const filled = rows.map((row) => {
      const texts = row.map(({ text }) => text);
      if (shared !== undefined && shared.left > 0) {
        shared.left--;
        return [shared.text, ...texts];
      }
      shared = row[0] === undefined ? undefined : { text: row[0].text, left: row[0].span - 1 };
      return texts;
    });
    return { file, caption, head: head.map(({ text }) => text), rows: filled };
  });
}

/** A line of one cell is a title; the first line of several under it are the headings. */
function inSheet(lines: readonly (readonly string[])[], file: string): FigureGrid[] {
  const grids: { file: string; caption: string; head: readonly string[]; rows: (readonly string[])[] }[] = [];
  let caption = '';
  let isOpen = false;
  for (const line of lines) {
    const filled = line.filter((text) => text !== '');
    if (filled.length < 2) {
      caption = isOpen ? (filled[0] ?? '') : `${caption} ${filled[0] ?? ''}`;
      isOpen = false;
    } else if (isOpen) grids.at(-1)?.rows.push(line);
    else {
      grids.push({ file, caption, head: line, rows: [] });
      isOpen = true;
    }
  }
  return grids;
}

const wordsIn = (markup: string) =>
  markup
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .trim();
