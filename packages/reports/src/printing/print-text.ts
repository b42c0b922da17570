import type { Printout, PrintoutSection, PrintoutTable, Row } from './printout.ts';
import { showCell } from './show-cell.ts';
import { wrapped } from './wrapped.ts';

interface TextOptions {
  /** Every table and how the figures were made; without it the main tables, and the titles of the others. */
  readonly isFull: boolean;
  /** What leads the titles of the tables that are left out. */
  readonly more?: string;
}

/** A printout for a person at a terminal: lines of at most 100 characters where they have blanks. */
export function printText(printout: Printout, { isFull, more = '' }: TextOptions): string {
  const { issuer, title, subtitle, lead, notes, sections } = printout;
  const shown = sections.filter(({ id }) => isFull || !BEHIND.includes(id));
  const left = isFull ? [] : shown.flatMap(({ tables }) => tables.filter(({ isMain }) => !isMain));
  return [
    issuer,
    title,
    ...wrapped(subtitle.join(' · ')),
    '',
    ...wrapped(lead),
    ...notes.flatMap(({ text }) => wrapped(text)),
    ...shown.flatMap((section) => sectionLines(section, printout, isFull)),
    ...(left.length === 0 ? [] : ['', ...wrapped(`${more}: ${left.map((table) => table.title).join(', ')}`)]),
    '',
  ].join('\n');
}

/** Chapters that only a full print shows: how the figures were made and how to check them. */
const BEHIND = ['about', 'check'];

function sectionLines(
  { heading, tables, notes, commands = [] }: PrintoutSection,
  printout: Printout,
  isFull: boolean,
): string[] {
  const lines = tables
    .filter(({ isMain }) => isFull || isMain)
    .flatMap((table) => ['', ...tableLines(table, printout, isFull)]);
  const said = [...notes.flatMap((note) => wrapped(note)), ...commands.map((command) => `  ${command}`)];
  if (lines.length + said.length === 0) return [];
  return ['', heading.toUpperCase(), ...lines, ...(said.length === 0 ? [] : ['', ...said])];
}

/** A table: its title, then a line for each figure below the words that its lines share, so that lines stay short. */
function tableLines(table: PrintoutTable, { lang }: Printout, isFull: boolean): string[] {
  const { title, unit, columns, rows, notes } = table;
  const figures = columns.flatMap(({ kind }, at) => (kind === 'number' ? [at] : []));
  const words = columns.flatMap(({ kind }, at) => (kind === 'number' ? [] : [at]));
  const show = ({ cells }: Row, at: number) => {
    const cell = cells[at];
    return cell === undefined ? '' : showCell(cell, lang);
  };
  const width = Math.max(7, ...rows.flatMap((row) => figures.map((at) => show(row, at).length)));
  const line = (row: Row, at: number, name: string) => `  ${show(row, at).padStart(width)}  ${name}`.trimEnd();
  const head = wrapped(unit === undefined ? title : `${title} (${unit})`);
  let last: string | undefined;
  const under = (heading: string | undefined) => {
    const lines = heading === undefined || heading === last ? [] : [`  ${heading}`];
    last = heading;
    return lines;
  };
  const join = (row: Row, some: readonly number[]) =>
    some
      .map((at) => show(row, at))
      .filter((text) => text !== '')
      .join(' · ');
  const body = rows.flatMap((row) => {
    const [only, ...more] = figures;
    if (only === undefined) return wrapped(join(row, words), 98).map((one) => `  ${one}`);
    const [first, ...others] = words;
    if (more.length === 0)
      return others.length === 0 || first === undefined
        ? [line(row, only, join(row, words))]
        : [...under(show(row, first)), line(row, only, join(row, others))];
    return [
      ...under(join(row, words)),
      ...figures.filter((at) => isSaid(row, at)).map((at) => line(row, at, columns[at]?.title ?? '')),
    ];
  });
  return [
    ...head,
    ...body,
    ...(isFull || rows.length === 0 ? notes.flatMap((note) => wrapped(note, 98)).map((one) => `  ${one}`) : []),
  ];
}

/** Of several figures of a row those that are zero are left out. */
function isSaid({ cells }: Row, at: number): boolean {
  const cell = cells[at];
  return cell !== undefined && !(cell.kind === 'number' && cell.value === 0);
}
