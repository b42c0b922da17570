import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { reportFiles } from '../../../src/release/report-files.ts';
import { entryAt, isAlike } from './entry-at.ts';
import type { PlantedLeak as Planted } from './planted-leak.ts';
import type { Plan } from './planted-release.ts';
import { zipSync } from './zip-sync.ts';

const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => `${row.join(',')}\n`).join('');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Puts one form of the report in its place as it would be printed if nothing were hidden. */
async function shownIn(plan: Plan, form: string): Promise<void> {
  const [report] = structuredClone(plan.reports);
  if (report === undefined) throw new RangeError('The plan has no report.');
  for (const row of report.tables.find(({ table_id }) => table_id === 'hold-minutes')?.rows ?? []) {
    delete (row as { withheld?: string }).withheld;
    Object.assign(row, { value: 311 });
  }
  plan.isPrinted = true;
  const path = `reports/2026-Q1.${form}`;
  const printed = (await reportFiles(report, () => undefined)).find((one) => one.path === path);
  if (printed === undefined) throw new RangeError(`No form of the report is named ${path}.`);
  plan.files[path] = printed.bytes;
}

/** A file that is added, or put in the place of another. */
const file = (path: string, content: string | Uint8Array) => (plan: Plan) => {
  plan.files[path] = content;
};

/** Leaks planted into files and what stands beside them. */
export const plantedInFiles: readonly Planted[] = [
  {
    way: 'formats-differ',
    what: 'the table of figures shows what the record hides',
    plant: (plan) => {
      plan.files['reports/figures.csv'] = csv([
        ['report_id', 'revision', 'table_id', 'outcome', 'value', 'withheld'],
        ['us-zz-fbqnlriq-2026-q1-own-log', '1', 'hold-minutes', 'transferred-after-hold', '311', ''],
      ]);
    },
    where: /reports\/figures.csv 2 hold-minutes: transferred-after-hold/,
  },
  {
    way: 'formats-differ',
    what: 'the page shows what the record hides',
    plant: (plan) => shownIn(plan, 'html'),
    where: /reports\/2026-Q1.html {2}hold-minutes: transferred-after-hold/,
  },
  {
    way: 'formats-differ',
    what: 'the Spanish page shows what the record hides',
    plant: (plan) => shownIn(plan, 'es.html'),
    where: /reports\/2026-Q1.es.html {2}hold-minutes: transferred-after-hold/,
  },
  {
    way: 'formats-differ',
    what: 'the workbook shows what the record hides',
    plant: (plan) => shownIn(plan, 'xlsx'),
    where: /reports\/2026-Q1.xlsx › xl\/worksheets\/.* {2}hold-minutes: transferred-after-hold/,
  },
  {
    way: 'formats-differ',
    what: 'the tables of the log show what the nested log does not',
    plant: (plan) => {
      const { public_id } = entryAt(plan, isAlike);
      plan.files['log/request_more.csv'] = csv([
        ['public_id', 'facility_id'],
        [public_id, 'main-jail-annex'],
      ]);
    },
    where: /log\/request_more.csv 2 facility_id/,
  },
  {
    way: 'commitments-guessable',
    what: 'commitments are hashes of the public entries',
    plant: (plan) => {
      plan.files['log/commitments.csv'] = csv([
        ['public_id', 'revision', 'commitment'],
        ...plan.entries.map((entry) => [entry.public_id, '1', sha256(JSON.stringify(entry))]),
      ]);
    },
    where: /log\/commitments.csv 2 commitment/,
  },
  {
    way: 'commitments-guessable',
    what: 'the salt is the same for two entries',
    plant: (plan) => {
      plan.files['log/commitments.csv'] = csv([
        ['public_id', 'revision', 'commitment'],
        ...plan.entries.slice(0, 2).map(({ public_id }) => [public_id, '1', sha256('salt')]),
      ]);
    },
    where: /log\/commitments.csv 3 commitment/,
  },
  {
    way: 'personal-data-shown',
    what: 'an A-number stands in the words of a file',
    plant: file('codebook.md', 'Codes.\nAs in the case of A 123 456 789.\n'),
    where: /codebook.md 2/,
  },
  {
    way: 'personal-data-shown',
    what: 'a Social Security number is cut by tags inside a workbook',
    plant: file(
      'more.xlsx',
      zipSync({
        'xl/sharedStrings.xml': '<sst><si><r><t>219-</t></r><r><t>09-9999</t></r></si></sst>',
      }),
    ),
    where: /more.xlsx › xl\/sharedStrings.xml/,
  },
  {
    way: 'canary-found',
    what: 'a planted name stands in a packed file, in other letters',
    canaries: ['Quillon Vastergaard', 'never-there'],
    plant: file('log/more.ndjson.gz', gzipSync('{"note":"QUILLON  VASTERGAARD"}')),
    where: /log\/more.ndjson.gz/,
  },
  {
    way: 'canary-found',
    what: 'a planted name stands in Base64',
    canaries: ['Quillon Vastergaard'],
    plant: file('log/seal.bin', `xx${Buffer.from('a: Quillon Vastergaard.').toString('base64')}`),
    where: /log\/seal.bin/,
  },
  {
    way: 'undeclared-text',
    what: 'words stand in a field of codes',
    plant: (plan) => {
      for (const entry of plan.entries.filter(isAlike))
        Object.assign(entry, { requesting_component: 'Officer in Ostrand' });
      plan.files['log/requests.csv'] = '';
    },
    where: /log\/requests.ndjson \d+ \/requesting_component/,
  },
  {
    way: 'undeclared-text',
    what: 'entries have a field for remarks',
    plant: (plan) => {
      for (const entry of plan.entries.filter(isAlike)) Object.assign(entry, { remark: 'came with his brother' });
    },
    where: /\/remark/,
  },
  {
    way: 'file-tells',
    what: 'a workbook names its author',
    plant: file('more.xlsx', zipSync({ 'docProps/core.xml': '<cp:x><dc:creator>clerk7</dc:creator></cp:x>' })),
    where: /more.xlsx › docProps\/core.xml/,
  },
  {
    way: 'file-tells',
    what: 'a workbook has a hidden sheet',
    plant: file(
      'more.xlsx',
      zipSync({
        'xl/workbook.xml': '<sheets><sheet name="a" state="hidden"/></sheets>',
      }),
    ),
    where: /more.xlsx › xl\/workbook.xml/,
  },
  {
    way: 'file-tells',
    what: 'a page has remarks in its source',
    plant: file('index.html', '<p>Log</p><!-- made from the jail export -->'),
    where: /index.html/,
  },
  {
    way: 'file-tells',
    what: 'a file names a folder of a machine',
    plant: file('codebook.md', 'Made from /home/clerk7/log.xlsx\n'),
    where: /codebook.md/,
  },
];
