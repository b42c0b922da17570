import { cellText } from '../cells/cell-text.ts';
import type { SheetRow } from '../cells/sheet-row.ts';
import { columnLetter } from '../words/column-letter.ts';
import { fold } from '../words/fold.ts';
import { type PersonalData, patterns } from './patterns.ts';
import { personalData } from './personal-data.ts';

// A cheap look before the real one: nothing personal is without one of these.
const could = /[\d@]|born|nacid/i;
const birth = /\b(?:dob|birth|nacimiento|f ?d ?n)\b/;
const number = /\b(?:ssn|social security|seguro social)\b/;

/** Looks for personal data in the columns of a sheet that the standard does not have. */
export class ForeignColumns {
  readonly #columns: readonly { readonly index: number; readonly heading: string }[];

  /** `known` are the indexes of the columns that are read. */
  constructor(headings: readonly string[], known: ReadonlySet<number>) {
    this.#columns = headings.map((heading, index) => ({ index, heading })).filter(({ index }) => !known.has(index));
  }

  /** What a row holds of such data: the column's letter and the kind. */
  *find({ cells }: SheetRow): Generator<{ letter: string; kind: PersonalData }> {
    for (const { index, heading } of this.#columns) {
      const cell = cells[index];
      if (cell === undefined || cell === null || typeof cell === 'boolean') continue;
      const kind = kindOf(cellText(cell), heading);
      if (kind !== undefined) yield { letter: columnLetter(index), kind };
    }
  }
}

/** A bare date tells nothing of a birth, and nine digits nothing of a number, unless the heading says so. */
function kindOf(text: string, heading: string): PersonalData | undefined {
  if (text.length > 1000 || !could.test(text)) return undefined;
  if (birth.test(fold(heading)) && /\d/.test(text)) return 'birth-date';
  if (number.test(fold(heading)) && /^\d{9}$|\d{4}$/.test(text.trim())) return 'ssn';
  const kind = personalData(text);
  if (kind !== 'birth-date' && kind !== 'a-number') return kind;
  return patterns.find(({ form, mayBeOther }) => mayBeOther !== true && form.test(text))?.kind;
}
