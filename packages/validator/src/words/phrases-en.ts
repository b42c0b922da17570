import type { Severity } from '@daybook/types';
import type { Phrases } from './phrases.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const counted =
  (one: string, many = `${one}s`) =>
  (count: number) =>
    `${number(count)} ${count === 1 ? one : many}`;

const day = (date: string, withYear: boolean) =>
  `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]}${withYear ? ` ${date.slice(0, 4)}` : ''}`;

const article = (severity: Severity) => (severity === 'error' ? 'an error' : `a ${severity}`);

const separators: Readonly<Record<string, string>> = {
  comma: 'comma',
  semicolon: 'semicolon',
  tab: 'tab',
  bar: 'vertical bar',
};

/** English. */
export const phrasesEn: Phrases = {
  day,
  span: (from, to) =>
    from === to ? day(from, true) : `${day(from, from.slice(0, 4) !== to.slice(0, 4))} to ${day(to, true)}`,
  requests: counted('request'),
  entries: counted('other entry', 'other entries'),
  asks: counted('ask'),
  records: counted('record'),
  files: counted('file'),
  decided: {
    complied: (count) => `${number(count)} complied`,
    declined: (count) => `${number(count)} declined`,
    'none-made': (count) => `${number(count)} not decided`,
    'not-recorded': (count) => `${number(count)} not recorded`,
    open: (count) => `${number(count)} open`,
    'not-read': (count) => `${number(count)} without a decision that can be read`,
  },
  isThatRight: 'Is that right?',
  readAs: (file, assumed) => `${file} was read with ${assumed.join(', ')}.`,
  assumed: {
    encoding: (value) => `letters as in ${value}`,
    separator: (value) => `cells split at each ${separators[value] ?? value}`,
    'date-order': (value) => (value === 'day-first' ? 'dates with the day first' : 'dates with the month first'),
    century: (value) => `years of two digits as ${value}..`,
    'time-zone': (value) => `times by the clock of ${value}`,
    'numbers-in-date-columns': () => 'numbers in date columns as dates',
    formulas: () => 'formulas as the values last shown',
    'hidden-rows': () => 'hidden rows like the others',
  },
  hiddenValue: (count) => `value hidden (${counted('letter')(count)})`,
  causes: counted('cause'),
  places: counted('place'),
  more: (count) => `and ${number(count)} more`,
  canBeFixed: 'can be fixed for you',
  nothingFound: 'Nothing found.',
  notChecked: 'Not checked',
  times: counted('time'),
  notCheckedThing: (what, name, count) => {
    const names: Readonly<Record<string, string>> = {
      extension: 'extension',
      file: 'file',
      sheet: 'sheet',
      column: 'column',
      property: 'field',
    };
    const times =
      what === 'extension' || what === 'property' ? ` (${count === 1 ? 'once' : `${number(count)} times`})` : '';
    const others = count - 1;
    const more =
      what === 'file' && others > 0
        ? ` and ${counted('other')(others)} of the publication, which hold no records or the same ones in another form`
        : '';
    return `${names[what] ?? what} "${name}"${times}${more}`;
  },
  verdict: {
    valid: 'Valid',
    invalid: 'Invalid',
    incomplete: 'Incomplete',
  },
  whyIncomplete: 'Something that could be an error was not checked.',
  errors: counted('error'),
  warnings: counted('warning'),
  flags: counted('flag'),
  severity: { error: 'error', warning: 'warning', flag: 'flag', off: 'left out' },
  regradedHere: 'Severity changed in the settings',
  regraded: ({ rule, from, to, reason, count, until, has_ended }) => {
    const { severity, places } = phrasesEn;
    const until_ = until === undefined ? '' : ` until ${day(until, true)}`;
    const what = has_ended
      ? `${severity[to]}${until_}, so it is ${article(from)} again`
      : `${severity[to]} instead of ${severity[from]}${until_}`;
    return `${rule}: ${what} (${places(count)}). Reason given: ${reason}`;
  },
  answeredBy: (body, explanation) => `answered in the record: ${explanation} (${body})`,
  answered: (count) => `${number(count)} answered in the record`,
  within: (records, files) => `${counted('record')(records)}, ${counted('file')(files)}`,
  flagsAreQuestions: 'A flag is a question for the reviewer, not a finding that a law was broken.',
  restsOn: (parts) => `Rests on: ${parts.join('; ')}.`,
  verification: {
    verified: 'checked in the text',
    secondary: 'from a secondary source',
    'from-memory': 'a draft, not yet checked',
  },
  explain: (rule) => `daybook explain ${rule}`,
  row: 'row',
  line: 'line',
  and: ' and ',
  conditions: {
    equals: '"{field}" is "{value}"',
    'at-least': '"{field}" is {value} or more',
    given: '"{field}" is filled in',
    'not-given': '"{field}" is not filled in',
    contains: '"{field}" holds "{value}"',
    otherwise: 'of what "{field}" says',
  },
};
