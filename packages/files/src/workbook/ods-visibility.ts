/** What a sheet of an ODS file hides. Rows and columns are counted from 0. */
export interface OdsVisibility {
  readonly isHidden: boolean;
  isRowHidden(row: number): boolean;
  readonly hiddenColumns: readonly number[];
}

const ATTRIBUTES = String.raw`((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>`;
const STYLE = new RegExp(`<(?:[\\w.-]+:)?(style|table-properties)${ATTRIBUTES}`, 'g');
const TABLE = new RegExp(`<(?:[\\w.-]+:)?(table|table-row|table-column)${ATTRIBUTES}`, 'g');

/** Columns behind the last one that a reader takes are not worth naming. */
const MOST_COLUMNS = 1024;

const attributeOf = (attributes: string, name: string) =>
  new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((one) => one !== undefined);
const timesOf = (attributes: string, name: string) => Math.max(1, Number(attributeOf(attributes, name) ?? 1) || 1);
const isOut = (attributes: string) => /^(?:collapse|filter)$/.test(attributeOf(attributes, 'visibility') ?? '');

/**
 * Which sheets, rows and columns of an ODS file nobody sees, by the name of the sheet, from its `content.xml`: the
 * spreadsheet library passes over it. Rows that a filter leaves out are hidden like others.
 */
export function odsVisibility(content: string): ReadonlyMap<string, OdsVisibility> {
  const hiddenStyles = stylesNotShown(content);
  const found = new Map<string, OdsVisibility>();
  let rows: [first: number, last: number][] = [];
  let columns: number[] = [];
  let [row, column] = [0, 0];
  for (const [, tag, attributes = ''] of content.matchAll(TABLE)) {
    if (tag === 'table') {
      const own: typeof rows = [];
      [rows, columns, row, column] = [own, [], 0, 0];
      found.set(unescaped(attributeOf(attributes, 'name') ?? ''), {
        isHidden: hiddenStyles.has(attributeOf(attributes, 'style-name') ?? ''),
        isRowHidden: (at) => isWithin(own, at),
        hiddenColumns: columns,
      });
    } else if (tag === 'table-row') {
      const times = timesOf(attributes, 'number-rows-repeated');
      if (isOut(attributes)) rows.push([row, row + times - 1]);
      row += times;
    } else {
      const times = timesOf(attributes, 'number-columns-repeated');
      if (isOut(attributes))
        for (let at = column; at < Math.min(column + times, MOST_COLUMNS); at += 1) columns.push(at);
      column += times;
    }
  }
  return found;
}

/** Whether a number lies in one of some spans, which stand in their order. */
function isWithin(spans: readonly (readonly [first: number, last: number])[], wanted: number): boolean {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.[1] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  const span = spans[from];
  return span !== undefined && span[0] <= wanted;
}

/** The styles that say of a sheet that it is not shown. */
function stylesNotShown(content: string): Set<string> {
  const found = new Set<string>();
  let style = '';
  for (const [, tag, attributes = ''] of content.matchAll(STYLE)) {
    if (tag === 'style') style = attributeOf(attributes, 'name') ?? '';
    else if (attributeOf(attributes, 'display') === 'false') found.add(style);
  }
  return found;
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name] ?? '');
