const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The XML of a sheet with the texts of some cells replaced: their format stays, and so does everything else, letter by
 * letter. `said` is told of each cell that was looked for: `formula` ones are left as they are.
 */
export function replaceCells(
  xml: string,
  texts: ReadonlyMap<string, string>,
  said: (cell: string, outcome: 'fixed' | 'formula') => void,
): string {
  return xml.replace(
    /<((?:[\w.-]+:)?)c((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/\1c\s*>)/g,
    (whole, prefix: string, attributes: string, inner = '') => {
      const cell = /\sr\s*=\s*["']([A-Z]+\d+)["']/.exec(attributes)?.[1];
      const text = cell === undefined ? undefined : texts.get(cell);
      if (cell === undefined || text === undefined) return whole;
      if (new RegExp(`<${prefix}f[\\s/>]`).test(inner)) {
        said(cell, 'formula');
        return whole;
      }
      said(cell, 'fixed');
      const others = attributes.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      return `<${prefix}c${others} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}is></${prefix}c>`;
    },
  );
}
