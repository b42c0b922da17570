import type { PrintWords } from './print-words.ts';

const one = (count: string, singular: string, plural: string) => `${count} ${count === '1' ? singular : plural}`;

/** The sentences of a printed report, in English. */
export const en: PrintWords = {
  title: (period) => `Requests from immigration authorities, ${period.replace(/^the /, '')}`,
  span: (from, to) => `${from} to ${to}`,
  asOf: (day) => `As the log stood on ${day}`,
  revision: (no, reason) => `Revision ${no} of this report. Reason: ${reason}`,
  lead: {
    received: (period, whose, requests, asks, did, besides) => {
      const what =
        requests === undefined
          ? one(asks, 'ask', 'asks')
          : `${one(requests, 'request', 'requests')} with ${one(asks, 'ask', 'asks')}`;
      return `In ${period}, ${whose} received ${what}${after(did, besides)}.`;
    },
    declined: (count) => `declined ${count}`,
    complied: (count, inPart) => `complied with ${count}${inPart === undefined ? '' : ` (${inPart} only in part)`}`,
    undecided: (count) => `${count} ${count === '1' ? 'has' : 'have'} no decision`,
    notRecorded: (count) => `of ${count} the decision is not recorded`,
    requestsOnly: (period, whose, requests) =>
      `In ${period}, ${whose} received ${one(requests, 'request', 'requests')}.`,
    certified: (period, whose, office, day) =>
      `In ${period}, ${whose} received no requests: the ${office.replace(/^the /i, '')} certified this on ${day}.`,
    noneYet: (period, whose, day) => `By ${day}, the log of ${whose} held no request received in ${period}.`,
    reportedZero: (period, whose) =>
      `The log of ${whose} shows no request received in ${period}. No office has certified that there were none.`,
    notCounted: (period, whose) =>
      `This report holds figures about ${whose} for ${period}; it does not say how many requests were received.`,
    others: (source, sentence) => `By the records of others (${source}): ${sentence}`,
  },
  nil: (what, office, day) => `We received none (${what}): certified by ${office} on ${day}.`,
  monthsMissing: (months) =>
    `Not the whole period is covered. Without figures: ${months}. What is missing is not zero.`,
  rowsNotRead: (count) => `${one(count, 'row', 'rows')} of the log could not be read. What they hold is in no figure.`,
  basis: (kind, meaning) => `${kind}: ${meaning}`,
  withheldCells: (count, threshold) =>
    `${one(count, 'figure is', 'figures are')} withheld, so that nobody can be recognized: counts of persons under ${threshold}, and what would give them away.`,
  keys: {
    requests: 'Requests received',
    asks: 'Asks in them',
    declined: 'Asks declined',
    complied: 'Asks complied with',
    undecided: 'Asks without a known decision',
    toIce: 'Persons handed to ICE',
    held: 'Holds past release',
    overLimit: 'Holds over a limit',
    spent: 'Money spent',
  },
  notWhole: 'not complete',
  subjects: {
    requests: {
      heading: 'What was asked',
      lead: 'One request may ask for several things; each is an ask and is decided on its own.',
    },
    decisions: {
      heading: 'What was decided and why',
      short: 'Decisions',
      lead: 'A decision with two reasons stands in two rows.',
    },
    custody: { heading: 'What became of the people in custody', short: 'Custody' },
    holds: {
      heading: 'Holds past release, beside their limits',
      short: 'Holds',
      lead: 'A hold is set beside every limit that the law files name for that place, paper and day. Which one governs is not for a count to say.',
    },
    interviews: { heading: 'Notices and interviews' },
    information: { heading: 'Information, queries and contacts', short: 'Information' },
    money: { heading: 'Money', lead: 'What was spent and what came in are never set off against each other.' },
    people: {
      heading: 'The people whose custody ended, in groups',
      short: 'People',
      lead: 'Each table counts the same people; groups are wide, and nobody is named.',
    },
    other: { heading: 'Other figures' },
    agreements: { heading: 'Agreements and policy' },
    context: { heading: 'Numbers to read the figures against', short: 'Context' },
    about: { heading: 'What is counted, and what is not', short: 'About' },
    check: { heading: 'How to check this report' },
  },
  all: 'All together',
  unit: (unit, placedBy) => `${unit}; the date that counts: ${placedBy}`,
  dollars: 'US dollars',
  withheld: 'withheld',
  withheldMeaning: 'The figure is known, but it could point to a person, or give away one that could.',
  mark: (text, meaning) => `Where “${text}” stands instead of a number: ${meaning}`,
  notKnown: 'not known',
  notKnownMeaning: 'The table is not complete, so this may be zero or more.',
  incomplete: 'Not complete: what is not listed is not known.',
  overlaps: 'One case may stand in several rows, so the rows do not add up to the cases.',
  withheldByLaw: (citation) => `A law forbids publishing this table: ${citation}.`,
  zero: (titles) => `Zero in this period: ${titles.join('; ')}.`,
  noCase: (titles) => `Without a case in this period, so without a number: ${titles.join('; ')}.`,
  unknown: (titles) => `Not known for the whole period: ${titles.join('; ')}.`,
  tables: {
    asksByDecision: 'Each thing asked for, and the decision',
    balance: 'Open, received, decided',
    expenditures: 'All money spent and received',
    agreements: 'Agreements with federal authorities',
    policies: 'Provisions that began, changed or ended',
    context: 'Context',
    rates: 'Rates',
    others: 'What others count',
    made: 'How the figures were made',
    corrections: 'Corrections',
  },
  columns: {
    total: 'Total',
    what: 'What',
    fact: 'Stated',
    value: 'Number',
    unit: 'Unit',
    year: 'Year',
    months: 'Months covered',
    source: 'Source',
    rate: 'Rate',
    per: 'Per',
    cases: 'Number of cases',
  },
  per: (numerator, per, denominator) => `${numerator} per ${per === '1' ? '' : `${per} `}${denominator.toLowerCase()}`,
  groups: {
    complied: 'Complied',
    declined: 'Declined',
    'none-made': 'No decision made',
    'not-recorded': 'Decision not recorded',
    'transferred-to-ice': 'Handed to ICE',
    'arrested-by-ice': 'Arrested by ICE',
    released: 'Released, not to ICE',
    'in-custody': 'Still in custody',
    'not-yet-public': 'Not yet public',
    other: 'Other',
    missing: 'Not known',
  },
  notReported: (parts) => `Nobody reported these parts, so they are empty and not zero: ${parts.join('; ')}.`,
  noAgreements: 'No agreement with a federal authority was in force in the period, by the records that were read.',
  noCorrections: 'No entry of this period was corrected or withdrawn.',
  howToCheck:
    'Whoever holds the log can count it again. Check the log first, then make the report and compare it with this one; the fingerprint of the log must be the same.',
  noLog: 'The figures were not counted from a log, so they cannot be counted again.',
  tally: {
    title: 'Asks by period and place',
    lead: 'How many things were asked, and what was decided and came of it. A combination without a row is zero; sources of different kinds are never added.',
    sum: (asks) => `${one(asks, 'ask', 'asks')} in all.`,
  },
};

function after(did: readonly string[], besides: readonly string[]): string {
  const parts = [...(did.length === 0 ? [] : [`it ${did.join(' and ')}`]), ...besides];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}
