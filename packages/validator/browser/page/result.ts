import type { Finding } from '@daybook/types';
import type { Cause, Checked } from '../../src/check/checked.ts';
import { logSentence } from '../../src/words/log-sentence.ts';
import type { Phrases } from '../../src/words/phrases.ts';
import { placeText } from '../../src/words/place-text.ts';
import { verdictWords } from '../../src/words/verdict-words.ts';
import { element } from './element.ts';

/**
 * The result of a check: the file in its own numbers, what to repair, what was not checked, and the verdict. `advice` makes
 * what is said of a rule's defect.
 */
export function result(checked: Checked, phrases: Phrases, advice: (rule: string) => HTMLElement): HTMLElement {
  const { verdict, counts, causes, skipped } = checked;
  const log = logSentence(checked, phrases);
  const { word, numbers } = verdictWords(checked, phrases);
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return element(
    'section',
    { id: 'result', className: verdict },
    element('h2', {}, word),
    element('p', {}, numbers),
    ...(log === '' ? [] : [element('p', { className: 'expected' }, log)]),
    causes.length === 0
      ? element('p', {}, phrases.nothingFound)
      : element('ol', {}, ...causes.map(cause(phrases, advice))),
    ...(counts.flag > 0 ? [element('p', {}, phrases.flagsAreQuestions)] : []),
    ...(reasons.length > 0
      ? [
          element('h3', {}, phrases.notChecked),
          element('ul', {}, ...reasons.map((reason) => element('li', {}, reason))),
        ]
      : []),
  );
}

const cause =
  (phrases: Phrases, advice: (rule: string) => HTMLElement) =>
  ({ rule, severity, message, count, isUniform, findings }: Cause): HTMLElement => {
    const rest = count - findings.length;
    return element(
      'li',
      { className: severity },
      element('strong', {}, message),
      ...(count > 1 ? [` (${phrases.places(count)})`] : []),
      element(
        'ul',
        {},
        ...findings.map((finding) => element('li', {}, found(finding, phrases, !isUniform))),
        ...(rest > 0 ? [element('li', {}, phrases.more(rest))] : []),
      ),
      advice(rule),
    );
  };

/** One finding in a line: its place, and its message where that is not said already. */
export function found(finding: Finding, phrases: Phrases, isTold: boolean): string {
  const place = placeText(finding, phrases);
  return isTold ? `${place}: ${finding.message}` : place;
}
