import type { SiteWords } from './site-words.ts';

const one = (count: string, singular: string, plural: string) => `${count} ${count === '1' ? singular : plural}`;
const what = (requests: string | undefined, asks: string) =>
  requests === undefined
    ? one(asks, 'ask', 'asks')
    : `${one(requests, 'request', 'requests')} with ${one(asks, 'ask', 'asks')}`;

/** The pages of a state in English. */
export const en: SiteWords = {
  frame: {
    site: (state) => `ICE requests in ${state}`,
    skip: 'Skip to the content',
    pages: 'Pages',
    overview: 'Overview',
    places: 'Map and places',
    agencies: 'Agencies',
    reporting: 'Who reported',
    howToRead: 'How to read this',
    data: 'Data',
    language: 'English',
    footer:
      'This page has no script and loads nothing from elsewhere. It holds counts only, and nothing about a single person.',
    asOf: (day) => `It shows what had been published by ${day}.`,
    checkable: 'How to check these numbers',
  },
  overview: {
    title: (state) => `Requests from immigration authorities in ${state}`,
    coverage: (period, expected, answered) =>
      `Of ${one(expected, 'agency', 'agencies')} expected to report on ${period}, ${answered === '0' ? 'none' : answered} did.`,
    parts: {
      reported: (count) => `${count} reported`,
      withZero: (count, zero) => `${count} reported (${zero} of them zero, without a certificate)`,
      nil: (count) => `${count} certified that ${count === '1' ? 'it' : 'they'} received nothing`,
      silent: (count) => `${count} ${count === '1' ? 'is' : 'are'} silent`,
      unusable: (count) => `${count} sent something that could not be used`,
      late: (count) => `${count} of those that answered ${count === '1' ? 'was' : 'were'} late`,
    },
    nobodyExpected: (period, reporters) =>
      `For ${period} no list says who was expected to report. ${one(reporters, 'agency', 'agencies')} did.`,
    unasked: (count) => `${one(count, 'agency', 'agencies')} more reported without being expected to.`,
    received: (requests, asks, complied, declined, besides) =>
      `Those that reported received ${what(requests, asks)}. They complied with ${complied} and declined ${declined}${besides === '0' ? '' : `; ${besides} ${besides === '1' ? 'has' : 'have'} no decision, or none on record`}.`,
    receivedOnly: (requests, asks) => `Those that reported received ${what(requests, asks)}.`,
    nothingReported: 'None of those that reported says how much it was asked.',
    nobodyReported: 'Nobody reported, so there are no numbers of this quarter.',
    silence: 'What silent agencies received is not known, and is in none of the numbers here.',
    nothingYet: 'No report has been published yet, and none is due.',
    whoReported: 'Who reported',
    whoReportedLead: 'Every number below counts only agencies that reported. So this comes first.',
    keyFigures: (period) => `The numbers of ${period}`,
    trends: 'Quarter by quarter',
    trendsLead:
      'When more agencies report, the bars grow even if nothing else changes. The percentage below each quarter is the share of expected agencies that reported.',
    howToRead: 'Before you quote a number',
    howToReadMore: 'More on how to read this',
    shortRules: [
      'A request may ask for several things. Each is an ask, and each is decided on its own.',
      'Silence is not zero. An agency that did not report may have received many requests or none.',
      'The numbers show what was asked and decided. They do not show whether a decision was lawful.',
      'Large counties book more people, so they are asked more often. A larger circle is not a worse or better place.',
    ],
  },
  keys: {
    requests: 'Requests received',
    asks: 'Asks in them',
    complied: 'Asks complied with',
    declined: 'Asks declined',
    undecided: 'Asks without a decision, or none on record',
    transfers: 'People handed to ICE',
    holds: 'Holds past release',
    bookings: 'People booked into jail',
    notKnown: 'not known',
    of: (known, reporting) => `from ${known} of ${reporting} reports`,
  },
  charts: {
    asks: 'Asks received, and what was decided',
    asksSaid: 'A bar for each quarter, split by decision. The same numbers are in the table below.',
    transfers: 'People handed to ICE',
    transfersSaid: 'A line over the quarters, broken where nobody reported. The same numbers are in the table below.',
    persons: 'people',
    asksUnit: 'asks',
    asksHead: 'Asks',
    quarter: 'Quarter',
    all: 'All',
    reporting: 'Reported',
    ofExpected: (answered, expected) => `${answered} of ${expected}`,
    absent: 'no report',
    atLeast: 'at least',
    groups: {
      complied: 'Complied',
      declined: 'Declined',
      'none-made': 'No decision',
      'not-recorded': 'Decision not recorded',
    },
    notSplit: 'not split',
    standings: 'Agencies expected to report, and what they did',
    standingsSaid: 'A bar for each quarter, split by what the agencies did. The same numbers are in the table below.',
    agenciesUnit: 'agencies',
  },
  standings: {
    reported: ['Reported', 'It published figures.'],
    nil: ['Certified none', 'An office certified that it received no request.'],
    'reported-zero': ['Reported zero', 'Its log shows no request. No office certified that there was none.'],
    silent: ['Silent', 'It was expected to report, the day has passed, and nothing was published.'],
    exempt: ['Exempt', 'A rule frees it from reporting.'],
    'not-due': ['Not due yet', 'The day by which it must report has not come.'],
    unknown: ['Not usable', 'Something was published that tells nothing of this period, or that could not be used.'],
    none: ['Not expected', 'No list expects it to report, and nothing was published.'],
  },
  late: (days) => one(days, 'day late', 'days late'),
  partly: (months, all) => `${months} of ${all} months`,
};
