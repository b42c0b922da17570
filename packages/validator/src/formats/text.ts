import { printable } from '@daybook/files';
import type { Cause, Checked } from '../check/checked.ts';
import { answerWords } from '../words/answer-words.ts';
import { assumedWords } from '../words/assumed-words.ts';
import { basisWords } from '../words/basis-words.ts';
import type { Book } from '../words/book.ts';
import { logSentence } from '../words/log-sentence.ts';
import { notCheckedWords } from '../words/not-checked-words.ts';
import { placeText } from '../words/place-text.ts';
import { regradedWords } from '../words/regraded-words.ts';
import { verdictWords } from '../words/verdict-words.ts';
import type { Format, Paint } from './format.ts';

const marks = { error: '✖', warning: '▲', flag: '⚑' };
const shownPlaces = 10;

/** What a person reads: is this the right file, what to repair, what was not checked, and the verdict. */
export const text: Format = {
  id: 'text',
  words: { en: 'for people, on the screen', es: 'para personas, en la pantalla' },
  ending: '.txt',
  print(checked, book, paint) {
    const parts = [
      summary(checked, book),
      findings(checked, book, paint),
      regraded(checked, book, paint),
      notChecked(checked, book, paint),
      verdict(checked, book, paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

function summary(checked: Checked, { phrases }: Book): string {
  const assumed = checked.files
    .filter((file) => file.assumed.length > 0)
    .map((file) => phrases.readAs(printable(file.file), assumedWords(file, phrases)));
  return [logSentence(checked, phrases), ...assumed].filter((line) => line !== '').join('\n');
}

function findings({ causes, counts, answered }: Checked, book: Book, paint: Paint): string {
  const { phrases } = book;
  if (causes.length === 0) return phrases.nothingFound;
  const total = counts.error + counts.warning + counts.flag + answered;
  const head = paint(`${phrases.causes(causes.length)}, ${phrases.places(total)}`, 'strong');
  const note = counts.flag > 0 ? [paint(phrases.flagsAreQuestions, 'faint')] : [];
  return [head, ...causes.map((cause) => block(cause, book, paint)), ...note].join('\n\n');
}

function block(cause: Cause, book: Book, paint: Paint): string {
  const { severity, message, count, rule, isUniform, isFixable } = cause;
  const { phrases } = book;
  const [first] = cause.findings;
  const aside = [
    count === 1 ? '' : phrases.places(count),
    isFixable ? phrases.canBeFixed : '',
    first === undefined ? '' : answerWords(first, book),
    phrases.explain(rule),
  ];
  const head = `${paint(marks[severity], severity)} ${message}  ${paint(`(${aside.filter((part) => part !== '').join(' · ')})`, 'faint')}`;
  const shown = cause.findings.slice(0, shownPlaces).map((finding) => {
    const place = placeText(finding, phrases);
    return `    ${place}${isUniform ? '' : `\n      ${finding.message}`}`;
  });
  const basis = first === undefined ? '' : basisWords(first, phrases);
  const grounds = basis === '' ? [] : [paint(`    ${basis}`, 'faint')];
  const rest = count - shown.length;
  const more = rest > 0 ? [paint(`    … ${phrases.more(rest)}`, 'faint')] : [];
  return [head, ...shown, ...more, ...grounds].join('\n');
}

/** What somebody decided to grade otherwise, whether it found anything or not: nobody should have to guess. */
function regraded({ regraded: rules }: Checked, book: Book, paint: Paint): string {
  if (rules.length === 0) return '';
  const lines = rules.map((rule) => `    ${regradedWords(rule, book)}`);
  return [paint(book.phrases.regradedHere, 'strong'), ...lines].join('\n');
}

function notChecked(checked: Checked, book: Book, paint: Paint): string {
  const { reasons, things } = notCheckedWords(checked, book);
  const lines = [
    ...reasons.flatMap(({ reason, checks }) => [`    ${reason}`, ...checks.map((check) => `      ${check}`)]),
    ...things.map((thing) => `    ${thing}`),
  ];
  return lines.length === 0 ? '' : [paint(book.phrases.notChecked, 'strong'), ...lines].join('\n');
}

function verdict(checked: Checked, { phrases }: Book, paint: Paint): string {
  const { word, numbers } = verdictWords(checked, phrases);
  const as = { valid: 'valid', invalid: 'error', incomplete: 'warning' } as const;
  return `${paint(word, as[checked.verdict])}: ${numbers}`;
}

/** For whoever has no colours. */
export const plain: Paint = (words) => words;
