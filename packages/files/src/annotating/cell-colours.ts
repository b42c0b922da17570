import type { Severity } from '@daybook/types';
import { columnLetter } from '../words/column-letter.ts';
import { prefixOf, putInOrder } from './put-in-order.ts';

/** Cells to colour, by severity. */
export type ColouredCells = ReadonlyMap<Severity, readonly string[]>;

// A condition that always holds, and that no other program writes: by it our colours are known again.
const SIGN = '"daybook"="daybook"';
const sign = /(?:"|&quot;)daybook(?:"|&quot;)\s*=\s*(?:"|&quot;)daybook(?:"|&quot;)/;
const rule = /<((?:[\w.-]+:)?)cfRule\s(?:[^>]*[^/>])?>[\s\S]*?<\/\1cfRule\s*>/g;
const empty = /<((?:[\w.-]+:)?)conditionalFormatting(?:\s[^>]*)?(?:\/>|>\s*<\/\1conditionalFormatting\s*>)/g;
const priority = /(<(?:[\w.-]+:)?cfRule\s(?:[^>]*\s)?priority=["'])(-?\d+)/g;

// So many ranges stand in one condition: no spreadsheet program has trouble with that.
const RANGES = 400;

/**
 * A sheet with some cells coloured, by a condition of their own that stands before those of the sheet. The cells
 * themselves and their formats are not touched: taking the condition away gives them back as they were.
 */
export function withColours(xml: string, cells: ColouredCells, styleOf: (severity: Severity) => number): string {
  const prefix = prefixOf(xml);
  const blocks = [...cells].flatMap(([severity, names]) => {
    const ranges = rangesOf(names);
    return Array.from({ length: Math.ceil(ranges.length / RANGES) }, (_, at) => ({
      severity,
      ranges: ranges.slice(at * RANGES, (at + 1) * RANGES).join(' '),
    }));
  });
  if (blocks.length === 0) return xml;
  const conditions = blocks.map(
    ({ severity, ranges }, at) =>
      `<${prefix}conditionalFormatting sqref="${ranges}"><${prefix}cfRule type="expression" dxfId="${styleOf(severity)}" priority="${at + 1}"><${prefix}formula>${SIGN}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`,
  );
  return putInOrder(moved(xml, blocks.length), 'conditionalFormatting', conditions.join(''));
}

/** A sheet without the colours that an earlier check gave to its cells. */
export function withoutColours(xml: string): string {
  let own = 0;
  const less = xml.replace(rule, (whole) => {
    if (!sign.test(whole)) return whole;
    own += 1;
    return '';
  });
  if (own === 0) return xml;
  const left = less.replace(empty, '');
  const first = Math.min(...[...left.matchAll(priority)].map((match) => Number(match[2])));
  return first > own ? moved(left, -own) : left;
}

/** The sheet's own conditions come later, or sooner again, by so many places. */
const moved = (xml: string, by: number) =>
  xml.replace(priority, (_, before: string, place: string) => `${before}${Number(place) + by}`);

/** Cells as few ranges: those of a column that follow one another are one. */
function rangesOf(names: readonly string[]): string[] {
  const columns = new Map<string, Set<number>>();
  for (const name of names) {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    columns.set(letters, (columns.get(letters) ?? new Set()).add(Number(row)));
  }
  return [...columns].sort(byColumn).flatMap(([letters, rows]) => {
    const ranges: string[] = [];
    const sorted = [...rows].sort((a, b) => a - b);
    for (let at = 0; at < sorted.length; ) {
      const from = sorted[at] as number;
      let to = from;
      while (sorted[at] === to) {
        at += 1;
        to += 1;
      }
      ranges.push(to - 1 === from ? `${letters}${from}` : `${letters}${from}:${letters}${to - 1}`);
    }
    return ranges;
  });
}

const byColumn = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a.length - b.length || (a < b ? -1 : 1);

/** The first cell of a row: it bears what is found of the row as a whole. */
export const firstCellOf = (row: number) => `${columnLetter(0)}${row}`;
