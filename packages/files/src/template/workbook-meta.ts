import { cellText } from '../cells/cell-text.ts';
import type { OffsetAt } from '../cells/zones.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { columnLetter } from '../words/column-letter.ts';
import { fold } from '../words/fold.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { isInPeriod } from './is-in-period.ts';
import { type MetaKey, metaFields } from './meta-fields.ts';
import { isMetaName } from './sheet-names.ts';

/** What the Meta sheet of a workbook says once for all its rows. What it does not say is left out. */
export interface WorkbookMeta {
  readonly agencyId?: string;
  readonly period?: string;
  readonly standardVersion?: string;
  /** The IANA zone in which the agency's clocks go, such as `America/Denver`. */
  readonly timeZone?: string;
}

const keys = new Map<string, MetaKey>(
  metaFields.flatMap(({ key, title }) => [key, title.en, title.es].map((word) => [fold(word), key] as const)),
);

/** What each line must look like, and what is said where it does not. */
const forms: readonly {
  readonly key: MetaKey;
  readonly variant: string;
  readonly field: keyof WorkbookMeta;
  readonly fits: (text: string, offsetAt: OffsetAt | undefined) => boolean;
  /** True where the line may be empty or absent. */
  readonly isOptional?: boolean;
}[] = [
  {
    key: 'agency_id',
    variant: 'agency',
    field: 'agencyId',
    fits: (text) => /^us-[a-z]{2}-[a-z]{8}$/.test(text),
  },
  {
    key: 'period',
    variant: 'period',
    field: 'period',
    fits: (text) => isInPeriod('2026-01-01', text) !== undefined,
  },
  {
    key: 'standard_version',
    variant: 'version',
    field: 'standardVersion',
    fits: (text) => /^1\.\d{1,2}$/.test(text),
  },
  {
    key: 'time_zone',
    variant: 'zone',
    field: 'timeZone',
    fits: (text, offsetAt) =>
      text.length <= 40 && /^[A-Za-z]+(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(text) && !Number.isNaN(offsetAt?.(0, text)),
    isOptional: true,
  },
];

/**
 * Reads the Meta sheet of a workbook; nothing where it has none. What is not understood is said at its cell.
 *
 * @param offsetAt tells whether a zone is one; without it only the form of its name is looked at.
 */
export function workbookMeta(
  file: string,
  sheets: readonly Sheet[],
  out: Reading[],
  offsetAt?: OffsetAt,
): WorkbookMeta | undefined {
  const sheet = sheets.find(({ name }) => isMetaName(name));
  const lines = sheet === undefined ? new Map<MetaKey, Line>() : metaLines(sheet);
  if (sheet === undefined || !lines.has('agency_id')) return undefined;
  const meta: { -readonly [key in keyof WorkbookMeta]: string } = {};
  for (const { key, variant, field, fits, isOptional } of forms) {
    const { text = '', row, column = 0 } = lines.get(key) ?? {};
    if (isOptional === true && text === '') continue;
    if (fits(text, offsetAt)) meta[field] = text;
    else {
      const cell = row === undefined ? {} : { row, cell: `${columnLetter(column)}${row}` };
      out.push(raise('meta-not-understood', { file, sheet: sheet.name, ...cell }, { variant }));
    }
  }
  return meta;
}

/** A line of the Meta sheet: what it says, and where. */
export interface Line {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Each line that is named, with the cell behind its name. */
export function metaLines({ rows }: Pick<Sheet, 'rows'>): Map<MetaKey, Line> {
  const lines = new Map<MetaKey, Line>();
  for (const { row, cells } of rows) {
    for (const [at, cell] of cells.slice(0, 4).entries()) {
      const key = typeof cell === 'string' ? keys.get(fold(cell)) : undefined;
      if (key === undefined) continue;
      if (!lines.has(key)) lines.set(key, { text: cellText(cells[at + 1]).trim(), row, column: at + 1 });
      break;
    }
  }
  return lines;
}
