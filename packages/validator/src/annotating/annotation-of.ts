import { type Annotation, type Mark, maskPersonalData } from '@daybook/files';
import type { Finding } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import { basisWords } from '../words/basis-words.ts';
import type { Book } from '../words/book.ts';
import { logSentence } from '../words/log-sentence.ts';
import { verdictWords } from '../words/verdict-words.ts';
import { annotationWords } from './annotation-words.ts';

/**
 * What a check says of one of its files, as it goes into that workbook: `annotateWorkbook` of `@daybook/files` writes it.
 * Questions that the log answers are counted, not marked.
 */
export function annotationOf(checked: Checked, file: string, book: Book): Annotation {
  const { lang, phrases } = book;
  const words = annotationWords[lang];
  const open = checked.findings.filter(({ answer }) => answer === undefined);
  const own = open.filter((finding) => finding.file === maskPersonalData(file));
  const { error, warning, flag } = checked.counts;
  const { word, numbers } = verdictWords(checked, phrases);
  const line = (count: number, say: (count: number) => string) => (count > 0 ? [say(count)] : []);
  return {
    lang,
    marks: own.map((finding) => markOf(finding, book)),
    summary: [
      `${word}: ${numbers} ${words.checkedOn(phrases.day(checked.as_of, true))}`,
      ...[logSentence(checked, phrases)].filter((sentence) => sentence !== ''),
      words.colours,
      words.howTo,
      ...line(error + warning + flag - open.length, words.notListed),
      ...line(open.length - own.length, words.elsewhere),
      ...line(checked.answered, words.answered),
    ],
    headings: words.headings,
    more: words.more,
    withoutNote: words.withoutNote,
  };
}

function markOf(finding: Finding, book: Book): Mark {
  const { severity, sheet, cell, row, column, message, rule } = finding;
  const fix = book.defects[rule]?.fix ?? '';
  return {
    severity,
    word: annotationWords[book.lang].severity[severity],
    ...(sheet === undefined ? {} : { sheet }),
    ...(cell === undefined ? {} : { cell }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { heading: column }),
    message,
    fix: [fix, basisWords(finding, book.phrases)].filter((part) => part !== '').join(' '),
    rule,
  };
}
