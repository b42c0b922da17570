import { printable } from '@daybook/files';
import type { Cause, Checked } from '../check/checked.ts';
import type { Book } from '../words/book.ts';
import type { Phrases } from '../words/phrases.ts';
import { placeText } from '../words/place-text.ts';
import type { Format, Paint } from './format.ts';

const marks = { error: '✖', warning: '▲', flag: '⚑' };
const decided = ['declined', 'complied', 'none-made', 'not-recorded', 'open'] as const;

/** What a person reads: is this the right file, what to repair, what was not checked, and the verdict. */
export const text: Format = {
  id: 'text',
  print(checked, book, paint) {
    const { phrases } = book;
    const parts = [
      summary(checked, phrases),
      findings(checked, book, paint),
      regraded(checked, phrases, paint),
      notChecked(checked, phrases, paint),
      verdict(checked, phrases, paint),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

/** "Is this what you expected?": the file in its own numbers, before anything is said against it. */
function summary({ summary: log, records }: Checked, phrases: Phrases): string {
  if (log.requests + log.other_entries === 0) return records === 0 ? '' : phrases.records(records);
  const { first_received_on: from, last_received_on: to } = log;
  const head = [
    phrases.requests(log.requests),
    from === undefined || to === undefined ? '' : phrases.span(from, to),
    log.other_entries === 0 ? '' : phrases.entries(log.other_entries),
  ];
  const groups = decided
    .filter((group) => log.decisions[group] > 0)
    .map((group) => phrases.decided[group](log.decisions[group]));
  const asks = log.asks === 0 ? '' : `; ${phrases.asks(log.asks)}: ${groups.join(', ')}`;
  return `${head.filter((part) => part !== '').join(', ')}${asks}. ${phrases.isThatRight}`;
}

function findings({ causes, counts, answered }: Checked, book: Book, paint: Paint): string {
  const { phrases } = book;
  if (causes.length === 0) return phrases.nothingFound;
  const total = counts.error + counts.warning + counts.flag + answered;
  const head = paint(`${phrases.causes(causes.length)}, ${phrases.places(total)}`, 'strong');
  const note = counts.flag > 0 ? [paint(phrases.flagsAreQuestions, 'faint')] : [];
  return [head, ...causes.map((cause) => block(cause, book, paint)), ...note].join('\n\n');
}

function block(cause: Cause, { phrases, titles }: Book, paint: Paint): string {
  const { severity, message, count, rule, isUniform, isFixable } = cause;
  const answer = cause.findings[0]?.answer;
  const code = (list: string, word: string) => titles.codes[list]?.[word] ?? word;
  const aside = [
    count === 1 ? '' : phrases.places(count),
    isFixable ? phrases.canBeFixed : '',
    answer === undefined
      ? ''
      : phrases.answeredBy(code('review-level', answer.body), code('answer-code', answer.explanation)),
    phrases.explain(rule),
  ];
  const head = `${paint(marks[severity], severity)} ${message}  ${paint(`(${aside.filter((part) => part !== '').join(' · ')})`, 'faint')}`;
  const shown = cause.findings.map((finding) => {
    const place = placeText(finding, phrases);
    return `    ${place}${isUniform ? '' : `\n      ${finding.message}`}`;
  });
  const rest = count - cause.findings.length;
  return [head, ...shown, ...(rest > 0 ? [paint(`    … ${phrases.more(rest)}`, 'faint')] : [])].join('\n');
}

/** What somebody decided to grade otherwise, whether it found anything or not: nobody should have to guess. */
function regraded({ regraded: rules }: Checked, phrases: Phrases, paint: Paint): string {
  if (rules.length === 0) return '';
  const lines = rules.map((rule) => `    ${printable(phrases.regraded(rule))}`);
  return [paint(phrases.regradedHere, 'strong'), ...lines].join('\n');
}

function notChecked({ skipped, not_checked }: Checked, phrases: Phrases, paint: Paint): string {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  const lines = [
    ...reasons.flatMap((reason) => {
      const rules = skipped.filter((one) => one.reason === reason);
      return [
        `    ${reason}`,
        `      ${rules.map(({ rule, count }) => `${rule} (${phrases.times(count)})`).join(', ')}`,
      ];
    }),
    ...not_checked.map(({ what, name, count }) => `    ${phrases.notCheckedThing(what, name, count)}`),
  ];
  return lines.length === 0 ? '' : [paint(phrases.notChecked, 'strong'), ...lines].join('\n');
}

function verdict(
  { verdict: result, counts, answered, records, files }: Checked,
  phrases: Phrases,
  paint: Paint,
): string {
  const numbers = [
    phrases.errors(counts.error),
    phrases.warnings(counts.warning),
    phrases.flags(counts.flag),
    ...(answered === 0 ? [] : [phrases.answered(answered)]),
  ].join(', ');
  const word = paint(
    phrases.verdict[result],
    result === 'valid' ? 'valid' : result === 'invalid' ? 'error' : 'warning',
  );
  const why = result === 'incomplete' ? ` ${phrases.whyIncomplete}` : '';
  return `${word}: ${numbers} (${phrases.within(records, files.length)}).${why}`;
}

/** For whoever has no colours. */
export const plain: Paint = (words) => words;
