/** The texts and numbers of a sheet of an XLSX workbook, row by row, whatever is hidden. */
export function sheetRows(sheet: string, sharedStrings: string): string[][] {
  const shared = [...sharedStrings.matchAll(/<si\b[^>]*>([\s\S]*?)<\/si>/g)].map(([, inner = '']) => textsIn(inner));
  return [...sheet.matchAll(/<row\b[^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, how = '', inner = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const column = columnOf(/\br="([A-Z]+)/.exec(how)?.[1] ?? '') ?? cells.length;
      while (cells.length < column) cells.push('');
      const value = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '';
      cells[column] = /\bt="s"/.test(how) ? (shared[Number(value)] ?? '') : value === '' ? textsIn(inner) : value;
    }
    return cells;
  });
}

function columnOf(letters: string): number | undefined {
  if (letters === '') return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const textsIn = (markup: string) =>
  [...markup.matchAll(/<t\b[^>]*>([\s\S]*?)<\/t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();
