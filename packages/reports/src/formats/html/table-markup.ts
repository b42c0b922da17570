import { html, type Markup } from '@daybook/files';
import type { Cell, Printout, PrintoutTable, Row } from '../../printing/printout.ts';
import { showCell } from '../../printing/show-cell.ts';
import { sideBySide } from '../../printing/side-by-side.ts';

/** A table of a page: what rows share stands once, and bars stand beside figures that can be compared. */
export function tableMarkup(table: PrintoutTable, { lang }: Pick<Printout, 'lang'>): Markup {
  const { id, title, unit, columns, rows, notes } = sideBySide(table);
  const said = notes.map(
    (note) => html`<p class="said">${note}</p>
`,
  );
  if (rows.length === 0)
    return html`<h3>${title}</h3>
${said}`;
  const figures = columns.filter(({ kind }) => kind === 'number').length;
  const most = table.hasBars === true && figures === 1 ? largest(rows) : 0;
  const heads = columns.map(({ title: head, kind }) =>
    kind === 'number' ? html`<th scope="col" class="n">${head}</th>` : html`<th scope="col">${head}</th>`,
  );
  const isHead = columns.map(
    ({ kind }, at) => kind === 'text' && at < 2 && columns.slice(0, at).every((one) => one.kind === 'text'),
  );
  const isShared = columns.length > 2 && isHead[1] === true;
  const groups = isShared ? runs(rows) : [rows];
  const look = { isHead, isNumber: columns.map(({ kind }) => kind === 'number'), most, lang };
  const size = figures === 0 ? 'words' : columns.length < 3 && most === 0 ? 'narrow' : undefined;
  return html`<div class="wide" role="region" tabindex="0" aria-labelledby="c-${id}">
<table id="t-${id}"${size === undefined ? undefined : html` class="${size}"`}>
<caption id="c-${id}"><span>${title}${unit === undefined ? undefined : html` <small>${unit}</small>`}</span></caption>
<thead><tr>${heads}${most > 0 ? html`<td class="beside"></td>` : undefined}</tr></thead>
${groups.map(
  (group) => html`<tbody>
${group.map((row, at) => rowMarkup(row, { ...look, run: isShared ? group.length : 1, at }))}</tbody>
`,
)}</table>
</div>
${said}`;
}

interface Look {
  /** How many rows share the first cell, and which of them this one is. */
  readonly run: number;
  readonly at: number;
  readonly isHead: readonly boolean[];
  readonly isNumber: readonly boolean[];
  /** The figure whose bar is full; zero for no bars. */
  readonly most: number;
  readonly lang: Printout['lang'];
}

function rowMarkup({ cells, isTotal }: Row, { run, at: line, isHead, isNumber, most, lang }: Look): Markup {
  const shown = cells.map((cell, at) => {
    const text = cell.kind === 'text' ? html`<bdi>${cell.text}</bdi>` : showCell(cell, lang);
    if (at === 0 && run > 1) return line > 0 ? undefined : html`<th scope="rowgroup" rowspan="${run}">${text}</th>`;
    const look = cell.kind === 'date' ? html` class="d"` : undefined;
    if (isHead[at] === true) return html`<th scope="row"${look}>${text}</th>`;
    if (isNumber[at] !== true) return html`<td${look}>${text}</td>`;
    return html`<td class="n${cell.kind === 'mark' ? ' mark' : ''}">${text}</td>`;
  });
  return html`<tr${isTotal === true ? html` class="total"` : undefined}>${shown}${most > 0 ? barMarkup(isTotal === true ? 0 : amountIn(cells), most) : undefined}</tr>
`;
}

function barMarkup(value: number, most: number): Markup {
  return html`<td class="beside" aria-hidden="true"><svg class="bar"><rect width="${((value * 100) / most).toFixed(1)}%" height="100%"/></svg></td>`;
}

/** The largest figure of some that are worth a comparison. */
function largest(rows: readonly Row[]): number {
  const values = rows.filter(({ isTotal }) => isTotal !== true).map(({ cells }) => amountIn(cells));
  return values.length < 2 ? 0 : Math.max(...values);
}

function amountIn(cells: readonly Cell[]): number {
  const found = cells.find((cell) => cell.kind === 'number' || cell.kind === 'cents');
  return found === undefined ? 0 : found.value;
}

/** Rows in a stretch that begin with the same words. */
function runs(rows: readonly Row[]): Row[][] {
  const all: Row[][] = [];
  for (const row of rows) {
    const last = all.at(-1);
    if (last !== undefined && JSON.stringify(last[0]?.cells[0]) === JSON.stringify(row.cells[0])) last.push(row);
    else all.push([row]);
  }
  return all;
}
