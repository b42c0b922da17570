import type { Place } from '@daybook/types';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import type { ImportLog } from '../../../importing/import-log.ts';
import { maskPersonalData } from '../../../personal-data/mask-personal-data.ts';
import { raise } from '../../../raise.ts';
import type { Reading } from '../../../reading.ts';
import { headingsOf } from '../../../tables/find-head.ts';
import { fold } from '../../../words/fold.ts';
import { showName } from '../../../words/show-name.ts';
import type { ColumnMap } from '../map/column-map.ts';
import { isPersonalHeading } from '../personal-heading.ts';
import { headingsOfMap, type PlannedMap, planMap } from './planned-map.ts';

/** So many rows may stand above the headings: titles, notes, logos. */
const MOST_ABOVE = 50;

/** Looks for the headings of a map in one sheet or text file, and lays the map upon them. */
export class MapHead {
  readonly #map: ColumnMap;
  readonly #file: string;
  readonly #sheet: string | undefined;
  readonly #log: ImportLog;
  readonly #needed: readonly string[];
  readonly #above: SheetRow[] = [];
  #hasGivenUp = false;
  /** The row that names the most of the headings, where none names all. */
  #best: { row: SheetRow; headings: readonly string[]; missing: readonly string[] } | undefined;
  plan: PlannedMap | undefined;

  constructor(map: ColumnMap, file: string, sheet: string | undefined, log: ImportLog) {
    this.#map = map;
    this.#file = file;
    this.#sheet = sheet;
    this.#log = log;
    this.#needed = headingsOfMap(map);
  }

  /** Takes the next row above the data. True where it is the row of headings, or was looked at as one. */
  take(row: SheetRow, out: Reading[]): void {
    if (this.#hasGivenUp) return;
    const { heading_row } = this.#map;
    if (heading_row !== undefined && row.row < heading_row) {
      this.#above.push(row);
      return;
    }
    const headings = headingsOf(row);
    const there = new Set(headings.map(fold));
    const missing = this.#needed.filter((heading) => !there.has(fold(heading)));
    if (missing.length === 0) this.#begin(row, headings, out);
    else {
      if (missing.length < (this.#best?.missing.length ?? this.#needed.length)) this.#best = { row, headings, missing };
      this.#above.push(row);
      this.#hasGivenUp = heading_row !== undefined || this.#above.length >= MOST_ABOVE;
      if (heading_row !== undefined) this.#best = { row, headings, missing };
    }
  }

  /** Says what is wrong where the sheet had no such headings. False where nothing there was like them. */
  end(out: Reading[]): boolean {
    if (this.plan !== undefined) return true;
    const best = this.#best;
    if (best === undefined || this.#hasTwice) return this.#hasTwice;
    const there = best.headings.map(shown).filter(Boolean).slice(0, 12).join(', ');
    for (const heading of best.missing)
      out.push(raise('mapped-heading-missing', this.#place(best.row), { values: { heading: shown(heading), there } }));
    return true;
  }

  #hasTwice = false;

  #begin(row: SheetRow, headings: readonly string[], out: Reading[]): void {
    const needed = new Set(this.#needed.map(fold));
    const twice = headings.filter((heading, at) => {
      const word = fold(heading);
      return needed.has(word) && headings.findIndex((one) => fold(one) === word) !== at;
    });
    if (twice.length > 0) {
      for (const heading of new Set(twice))
        out.push(raise('mapped-heading-twice', this.#place(row), { values: { heading: shown(heading) } }));
      this.#hasTwice = true;
      this.#hasGivenUp = true;
      return;
    }
    for (const { sheet, row: above } of this.#above)
      this.#log.skipped({ file: this.#file, row: above, ...(sheet !== undefined && { sheet }) }, 'above-headings');
    this.plan = planMap(this.#map, headings, this.#place(row));
    const dropped = new Set((this.#map.drop ?? []).map(({ heading }) => fold(heading)));
    for (const heading of headings) {
      if (heading === '' || needed.has(fold(heading)) || dropped.has(fold(heading))) continue;
      const variant = isPersonalHeading(heading) ? { variant: 'personal' } : {};
      out.push(raise('heading-not-mapped', this.#place(row), { ...variant, values: { heading: shown(heading) } }));
    }
  }

  #place({ row }: SheetRow): Place {
    return { file: this.#file, ...(this.#sheet !== undefined && { sheet: this.#sheet }), row };
  }
}

const shown = (heading: string) => showName(maskPersonalData(heading)) ?? '…';
