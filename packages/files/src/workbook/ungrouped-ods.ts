import { partText } from './part-text.ts';
import { replaceParts } from './replace-parts.ts';
import { zipDirectory } from './zip-directory.ts';

/** Marks around rows: headings that are printed on each page, outlines. */
const GROUP =
  /<\/?(?:[\w.-]+:)?(?:table-header-rows|table-row-group|table-rows)(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?>/g;

const CONTENT = 'content.xml';

/**
 * An ODS file whose rows stand side by side in their sheets. The spreadsheet library passes over rows that are gathered,
 * and with them over headings and data. `content` is the text of its sheets.
 */
export async function ungroupedOds(file: Uint8Array): Promise<{ plain: Uint8Array; content: string }> {
  const parts = zipDirectory(file, Number.POSITIVE_INFINITY);
  const content = typeof parts === 'string' ? undefined : await partText(file, parts, CONTENT);
  if (content === undefined || content.search(GROUP) < 0) return { plain: file, content: content ?? '' };
  const ungrouped = content.replace(GROUP, '');
  const bytes = new TextEncoder().encode(ungrouped);
  const plain = await replaceParts(file, new Map([[CONTENT, bytes]]), Number.POSITIVE_INFINITY);
  if (plain === undefined) throw new Error('A workbook that was unpacked cannot be packed again');
  return { plain, content: ungrouped };
}
