import type { Cell } from '../../../cells/cell.ts';
import { cellText } from '../../../cells/cell-text.ts';
import { DateEvidence } from '../../../cells/date-evidence.ts';
import { parseDate } from '../../../cells/parse-date.ts';
import { serialText } from '../../../cells/serial-text.ts';
import { splitTime } from '../../../cells/split-time.ts';
import { cleanText } from '../../../importing/clean-text.ts';
import { isBlankMark } from '../../../importing/is-blank-mark.ts';
import { patterns } from '../../../personal-data/patterns.ts';
import { plainText } from '../../../personal-data/plain-text.ts';
import { fold } from '../../../words/fold.ts';

/** So many different texts are remembered; a column with more is no column of codes. */
const MOST_TEXTS = 40;
const MOST_LETTERS = 40;

const certain = patterns.filter(({ mayBeOther }) => mayBeOther !== true);
const yesNo = /^(?:y|n|yes|no|x|true|false|si|s|0|1)$/;
const time = /^(?:\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?|[012]\d[0-5]\d|0\.\d+)$/i;

/** What the values of one column look like. No value of it is kept but short texts that repeat. */
export class ColumnProfile {
  readonly evidence = new DateEvidence();
  /** Texts as first written, by their folded form, with how often each occurs. */
  readonly texts = new Map<string, { readonly text: string; count: number }>();
  readonly marks = new Set<string>();
  filled = 0;
  dates = 0;
  /** Dates of which only the file can tell whether month or day comes first. */
  ambiguous = 0;
  times = 0;
  yesNo = 0;
  long = 0;
  personal = 0;
  /** True where there are more different texts than a column of codes has. */
  isVaried = false;

  see(cell: Cell | undefined): void {
    const text = cleanText(cellText(cell));
    if (text === '') return;
    if (isBlankMark(text)) {
      this.marks.add(text);
      return;
    }
    this.filled += 1;
    const isDate = this.#seeDate(cell, text);
    if (time.test(text)) this.times += 1;
    const words = fold(text);
    if (yesNo.test(words)) this.yesNo += 1;
    if (text.length > MOST_LETTERS) this.long += 1;
    if (!isDate && text.length <= 1000 && certain.some(({ form }) => form.test(plainText(text)))) this.personal += 1;
    else if (text.length <= MOST_LETTERS) this.#seeText(words, text);
  }

  #seeText(words: string, text: string): void {
    const known = this.texts.get(words);
    if (known !== undefined) known.count += 1;
    else if (this.texts.size < MOST_TEXTS) this.texts.set(words, { text, count: 1 });
    else this.isVaried = true;
  }

  #seeDate(cell: Cell | undefined, text: string): boolean {
    if (typeof cell === 'object' && cell !== null && 'date' in cell) this.dates += 1;
    else if (serialText(cell) !== undefined) this.dates += 1;
    else {
      const parsed = text.length > 40 ? undefined : parseDate(splitTime(text).date);
      if (typeof parsed !== 'object') return false;
      this.dates += 1;
      this.evidence.see(text);
      if (!('on' in parsed)) this.ambiguous += 1;
    }
    return true;
  }
}
