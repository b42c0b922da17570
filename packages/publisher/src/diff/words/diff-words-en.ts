import type { DiffWords } from './diff-words.ts';

const NAMES = {
  entry: ['entry', 'entries'],
  report: ['report', 'reports'],
  'regime-report': ['statutory report', 'statutory reports'],
  agency: ['agency record', 'agency records'],
  jurisdiction: ['jurisdiction record', 'jurisdiction records'],
  agreement: ['agreement', 'agreements'],
  'legal-profile': ['legal profile', 'legal profiles'],
  regime: ['reporting law', 'reporting laws'],
  'other-record': ['other record', 'other records'],
  publication: ['statement', 'statements'],
  file: ['file', 'files'],
} as const;

/** What a comparison says in English. */
export const diffWordsEn: DiffWords = {
  count: (count, subject) => `${count} ${NAMES[subject][count === 1 ? 0 : 1]}`,
  piece: (kind, count, subject, isShort) => {
    const name = NAMES[subject][count === 1 ? 0 : 1];
    if (kind === 'added') return `${count} new ${name}`;
    const done = {
      amended: 'amended',
      withdrawn: 'withdrawn',
      redacted: 'shown less than before',
      'not-held': 'of a period that it does not hold',
      changed: 'changed',
      removed: 'removed',
      'changed-silently': 'changed silently',
      vanished: 'not found',
    }[kind];
    return isShort ? `${count} ${done}` : `${count} ${name} ${done}`;
  },
  release: (sequence, agency) => (sequence === undefined ? agency : `Release ${sequence} of ${agency}`),
  releaseShort: (sequence, name) => (sequence === undefined ? name : `release ${sequence}`),
  says: (newer, older, periods, pieces, end) =>
    `${newer}${periods === '' ? `, beside ${older}` : ` adds ${periods}`}: ${pieces === '' ? '' : `${pieces}; `}${end}.`,
  nothingFound: (newer, older) =>
    `Not everything in ${newer} and ${older} could be compared: see below. What could says the same.`,
  nothingChanged: (newer, older) => `${newer} says the same as ${older}: nothing changed.`,
  noneChanged: 'no entry or report changed',
  nothingSilent: 'nothing changed silently',
  silent: (count) => `${count} ${count === 1 ? 'thing' : 'things'} changed silently: see below, and ask the agency`,
  and: 'and',
  turnedRound: 'The newer one was named first; they are compared in the order of their publication.',
  between: (count) =>
    `${count === 1 ? 'One release lies' : `${count} releases lie`} between the two. What each of them announced is not in the last one: compare release by release to see every reason.`,
  older: 'Older',
  newer: 'Newer',
  headings: {
    alarms: 'CHANGED SILENTLY',
    added: 'New',
    amended: 'Amended',
    withdrawn: 'Withdrawn',
    redacted: 'Shown less than before',
    'not-held': 'Of a period that the newer one does not hold',
    changed: 'Changed',
    removed: 'Removed',
    'changed-silently': 'Changed silently',
    vanished: 'Not found, perhaps in what could not be read',
  },
  subjects: {
    entry: 'ENTRIES OF THE LOG',
    report: 'REPORTS',
    'regime-report': 'STATUTORY REPORTS',
    agency: 'AGENCIES',
    jurisdiction: 'JURISDICTIONS',
    agreement: 'AGREEMENTS',
    'legal-profile': 'LEGAL PROFILES',
    regime: 'REPORTING LAWS',
    'other-record': 'OTHER RECORDS',
    publication: 'WHAT THE PUBLICATION STATES',
    file: 'FILES',
  },
  alarm: {
    'no-event': 'It changed, and the release does not list it among its changes.',
    'event-disagrees': 'The release announces a change of other revisions than these.',
    'revision-not-raised': 'It changed under the same revision, or a lower one.',
    gone: 'It is no longer there, and no change of it as it was is announced.',
    'shows-more': 'It showed its action alone before, and shows more now.',
    'event-without-change': 'The release announces a change of it, and it did not change.',
    'chain-broken': 'The newer manifest names another manifest before it than the older one.',
    'key-not-followed': 'The key is another one, without a signature of the key before.',
    'same-number': 'Two different releases have the same number.',
  },
  revision: (from, to) => `revision ${from} → ${to}`,
  nothing: 'nothing',
  mark: { protected: 'withheld', unknown: 'not known', 'not-collected': 'not collected', 'no-row': 'no row' },
  more: (count) => `… and ${count} more: --full or --json shows all`,
  lateEntries: (count) => `${count} of them in a period that was published before`,
  protectsLess: 'protects less than before',
  notCompared: 'NOT COMPARED',
  missing: 'is missing',
  damaged: 'is damaged or not as the standard has it',
  noId: 'a record without an id',
  yes: 'yes',
  no: 'no',
  line: (line) => `line ${line}`,
  sides: { older: 'in the older one', newer: 'in the newer one' },
  verify: 'This compares what the two say. Whether files are whole and signed, daybook verify tells.',
  events: 'Without what the newer release announces, only changes without a new revision are known to be silent.',
};
