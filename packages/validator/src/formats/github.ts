import { printable } from '@daybook/files';
import type { Finding } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import { basisWords } from '../words/basis-words.ts';
import type { Book } from '../words/book.ts';
import { notListed } from '../words/not-listed.ts';
import { placeText } from '../words/place-text.ts';
import { regradedWords } from '../words/regraded-words.ts';
import { verdictWords } from '../words/verdict-words.ts';
import type { Format } from './format.ts';

const commands = { error: 'error', warning: 'warning', flag: 'notice' } as const;
type Command = (typeof commands)[keyof typeof commands];

/**
 * Annotations that a run of GitHub Actions shows at their lines. The verdict comes first and each cause's first place before
 * all others, because GitHub shows only some of each kind.
 */
export const github: Format = {
  id: 'github',
  words: { en: 'annotations of GitHub Actions', es: 'anotaciones de GitHub Actions' },
  ending: '.txt',
  print(checked, book) {
    const { phrases } = book;
    const { word, numbers } = verdictWords(checked, phrases);
    const firsts = checked.causes.flatMap(({ findings: [first] }) => (first === undefined ? [] : [first]));
    const others = checked.findings.filter((finding) => !firsts.includes(finding));
    const lines = [
      annotation(checked.verdict === 'valid' ? 'notice' : 'error', { title: 'Daybook' }, `${word}: ${numbers}`),
      ...[...firsts, ...others].map((finding) => found(finding, book)),
      ...notListed(checked).map(({ rule, severity, count }) =>
        annotation(commands[severity], { title: titleOf(rule, book) }, phrases.more(count)),
      ),
      ...checked.regraded.map((one) => annotation('notice', { title: phrases.regradedHere }, regradedWords(one, book))),
      ...unchecked(checked, book),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function found(finding: Finding, book: Book): string {
  const { file, sheet, row, rule, severity, message } = finding;
  // A row of a sheet is no line that GitHub could show.
  const line = sheet === undefined && row !== undefined ? { line: String(row) } : {};
  const where = { file: file.replaceAll('\\', '/'), ...line, title: titleOf(rule, book) };
  const lines = [message, placeText(finding, book.phrases), basisWords(finding, book.phrases)];
  return annotation(commands[severity], where, lines.filter((part) => part !== '').join('\n'));
}

function unchecked({ skipped, not_checked }: Checked, { defects, phrases }: Book): string[] {
  const title = phrases.notChecked;
  return [
    ...skipped.map(({ rule, reason, count }) =>
      annotation('notice', { title }, `${defects[rule]?.title ?? rule} (${phrases.times(count)}): ${reason}`),
    ),
    ...not_checked.map(({ what, name, file, count }) =>
      annotation(
        'notice',
        { ...(file === undefined ? {} : { file }), title },
        phrases.notCheckedThing(what, name, count),
      ),
    ),
  ];
}

function titleOf(rule: string, { defects }: Book): string {
  return defects[rule]?.title ?? rule;
}

/** `::error file=log.csv,line=17,title=…::message`, with what would end a part of it escaped. */
function annotation(command: Command, properties: Readonly<Record<string, string>>, message: string): string {
  const parts = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${command} ${parts.join(',')}::${data(message)}`;
}

function data(text: string): string {
  const lines = text.split('\n').map(printable);
  return lines.join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
