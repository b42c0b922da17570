import type { ReadmeWords } from './readme-words.ts';

const s = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The README of a release in English. */
export const readmeEn: ReadmeWords = {
  title: (agency) => `Requests of immigration authorities to ${agency}`,
  lead: (agency, periods) =>
    `This folder holds what ${agency} publishes about the requests that ICE and other immigration authorities made to it in ${periods}: what was asked, what was decided, and how it ended.`,
  published: (date, number) => `Published on ${date}. It is publication no. ${number} of this agency.`,
  singleApprover: 'Prepared and approved by the same person: this agency has only one for it.',
  glance: 'At a glance',
  empty:
    'The log has no entry for this time. Whether the agency certified that it received nothing stands in the report.',
  numbers: (of) => [
    ['Requests received', of.requests],
    ['Things asked for (one request may ask for several)', of.asks],
    ['– complied with', of.complied],
    ...(of.partly > 0 ? ([['– complied with in part', of.partly]] as const) : []),
    ['– declined', of.declined],
    ...(of.closed > 0 ? ([['– closed without a decision', of.closed]] as const) : []),
    ['– not decided yet', of.open],
    ...(of.notRecorded > 0 ? ([['– decision not recorded', of.notRecorded]] as const) : []),
    ...(of.others > 0 ? ([['Other entries: alerts, database queries, contacts', of.others]] as const) : []),
    ...(of.events > of.others ? ([['– events that these stand for', of.events]] as const) : []),
  ],
  counted: 'Counted from the log: of each thing asked, the last decision. The reports give these figures and more.',
  files: 'What is in each file',
  filesLead: (hasLog) =>
    `${hasLog ? 'To look at the log, open `log/requests.csv` in any spreadsheet.' : 'There is no entry, so there is no file of the log.'} \`codebook.csv\` says what each column and code means, in English and Spanish.`,
  file: 'File',
  holds: 'Holds',
  notShown: 'What is not counted or not shown',
  gaps: ({ entries, hidden, generalised, withheld, tablesLeftOut, smallCell, k, embargoDays, withdrawn, show }) => [
    '**Nobody is named or described.** There is no name, birth date, number, age, nationality or charge of a person, and no free text, in any row.',
    'Dates are months or quarters, never days. The order of the rows tells nothing: it follows random ids.',
    ...(entries === 0
      ? []
      : [
          hidden === 0
            ? `The outcome of an entry is shown ${embargoDays} days after it ended. No entry is waiting for that here.`
            : `Of ${show(hidden)} ${s(hidden, 'entry', 'entries')} the outcome is not shown yet, because something is still open or ended less than ${embargoDays} days before publication. A later publication shows it.`,
          generalised === 0
            ? `Every entry about a person looks like at least ${show(k - 1)} others, apart from its random id.`
            : `${show(generalised)} ${s(generalised, 'entry shows', 'entries show')} only the quarter, what was asked, what was decided and how custody ended (\`generalised\`), because fewer than ${show(k)} entries look alike. They count in every figure.`,
        ]),
    `Figures about persons below ${show(smallCell)} are withheld in the reports (\`protected\`), and with them others from which they could be worked out: ${withheld === 0 ? 'none here' : `${show(withheld)} ${s(withheld, 'figure', 'figures')} here`}. What the agency itself did is never withheld.`,
    ...(tablesLeftOut.length > 0
      ? [
          `Tables about people that are left out whole, because too few stand behind their figures or not everything about them is known: ${tablesLeftOut.join('; ')}.`,
        ]
      : []),
    "Persons held in ICE's name under an agreement are counted in the reports and have no row in the log (8 CFR 236.6).",
    ...(withdrawn > 0
      ? [
          `${show(withdrawn)} ${s(withdrawn, 'entry was', 'entries were')} withdrawn (a duplicate, a test, another agency's). ${s(withdrawn, 'It stays', 'They stay')} listed and ${s(withdrawn, 'counts', 'count')} nowhere.`,
        ]
      : []),
  ],
  check: 'How to check it',
  checkLead: 'In this folder, type:',
  checkAlone: 'Without our tools, the checksums and the signature can be checked with what most computers have:',
  checkKey:
    'Take the public key (`public-key.json` or `public.pem`) from the agency itself or from an oversight body, not from whoever gave you this folder, and keep it beside the folder: a file more in it would be found out.',
  checkLimit:
    'This shows that nothing was changed since the agency signed it. Nothing in this folder can show whether a request was left out of the log.',
  changes: 'Changes since the last publication',
  first: 'This is the first publication of this agency.',
  unchanged: (number) => `No entry and no report of publication no. ${number} has changed.`,
  changed: (number) => `Since publication no. ${number}:`,
  rowsChanged: (count, reason) => `${count} ${s(count, 'entry', 'entries')} of the log: ${reason}`,
  reportsChanged: (count, reason) => `${count} ${s(count, 'report', 'reports')}: ${reason}`,
  license: 'Use',
  licensed: (name, url) => `The data may be used under [${name}](${url}).`,
  contact: 'Questions',
  code: 'The form of the files is the open standard Daybook, version 1.0.',
};
