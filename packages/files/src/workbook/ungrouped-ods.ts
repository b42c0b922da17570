import { partText } from './part-text.ts';
import { replaceParts } from './replace-parts.ts';
import { zipDirectory } from './zip-directory.ts';

/** Marks around rows: headings that are printed on each page, outlines. */
const GROUP =
  /<\/?(?:[\w.-]+:)?(?:table-header-rows|table-row-group|table-rows)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/g;

const CONTENT = 'content.xml';

/**
 * An ODS file whose rows stand side by side in their sheets. The spreadsheet library passes over rows that are gathered,
 * and with them over headings and data.
 */
export async function ungroupedOds(file: Uint8Array): Promise<Uint8Array> {
  const parts = zipDirectory(file, Number.POSITIVE_INFINITY);
  const content = typeof parts === 'string' ? undefined : await partText(file, parts, CONTENT);
  if (content === undefined || content.search(GROUP) < 0) return file;
  const plain = new TextEncoder().encode(content.replace(GROUP, ''));
  const ungrouped = await replaceParts(file, new Map([[CONTENT, plain]]), Number.POSITIVE_INFINITY);
  if (ungrouped === undefined) throw new Error('A workbook that was unpacked cannot be packed again');
  return ungrouped;
}
