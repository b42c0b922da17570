import { putCells } from './put-cells.ts';
import { writtenCell } from './written-cell.ts';

/**
 * The XML of a sheet with the texts of some cells replaced: their format stays, and so does everything else, letter by
 * letter. `said` is told of each cell that was looked for: `formula` ones are left as they are.
 */
export function replaceCells(
  xml: string,
  texts: ReadonlyMap<string, string>,
  said: (cell: string, outcome: 'fixed' | 'formula') => void,
): string {
  const absent = new Map(texts);
  const replaced = xml.replace(
    /<((?:[\w.-]+:)?)c((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/\1c\s*>)/g,
    (whole, prefix: string, attributes: string, inner = '') => {
      const cell = /\sr\s*=\s*["']([A-Z]+\d+)["']/.exec(attributes)?.[1];
      const text = cell === undefined ? undefined : texts.get(cell);
      if (cell === undefined || text === undefined) return whole;
      absent.delete(cell);
      if (new RegExp(`<${prefix}f[\\s/>]`).test(inner)) {
        said(cell, 'formula');
        return whole;
      }
      said(cell, 'fixed');
      return writtenCell(prefix, attributes, text);
    },
  );
  return absent.size === 0 ? replaced : putCells(replaced, absent, said);
}
