import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Publication, QuarterlyReport, QuarterlyReportRow } from '@daybook/types';
import type { ReleaseReader } from '../../../src/index.ts';
import { commitmentsFile, logFiles, type ReleaseFile, releaseInMemory } from '../../../src/index.ts';
import { reportFiles } from '../../../src/release/report-files.ts';

const folder = join(import.meta.dirname, '../../../../../schemas/v1/examples/publications/larkmere-sheriff-2026-q1');
const example = (name: string) => readFileSync(join(folder, name), 'utf8');

export type Entry = Record<string, unknown> & { public_id: string };
export type Table = QuarterlyReport['tables'][number];

/** A release before it is put into files: a test changes one thing of it. */
export interface Plan {
  name: string;
  statement: Omit<Publication, 'files'>;
  reports: QuarterlyReport[];
  entries: Entry[];
  /** Whether reports are there in every form, or as records alone. */
  isPrinted: boolean;
  /** What stands beside what is made of the above, by path; bytes replace what is made. */
  files: Record<string, string | Uint8Array>;
}

/** The fictional sheriff of Larkmere's release of the first quarter, which tells of no one. */
export function planOf(name = 'larkmere-2026-q1'): Plan {
  const { files: _, ...statement } = JSON.parse(example('publication.json')) as Publication;
  return {
    name,
    statement,
    reports: [JSON.parse(example('report.json')) as QuarterlyReport],
    entries: example('requests.ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Entry),
    isPrinted: false,
    files: {},
  };
}

/** The release as anybody can read it, in the files that a release has. */
export async function released({ name, statement, reports, entries, isPrinted, files }: Plan): Promise<ReleaseReader> {
  const made: ReleaseFile[] = [];
  for (const report of reports) made.push(...(isPrinted ? await printed(report) : [recordOf(report)]));
  made.push(...logFiles(entries), commitmentsFile(entries.map(({ public_id }) => commitmentTo(public_id))));
  const all = new Map<string, Uint8Array>(made.map(({ path, bytes }) => [path, bytes]));
  // What is planted into an entry stands in its line, whether the standard knows the field or not.
  all.set('log/requests.ndjson', Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')));
  all.set('README.md', Buffer.from('Counts and entries of ICE requests. Questions: records@example.org\n'));
  for (const [path, content] of Object.entries(files))
    all.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  const stated = [...all.keys()].map((path) => ({ path, contains: path === 'README.md' ? 'readme' : 'other' }));
  const resources = made.flatMap(({ path, resource }) => (resource === undefined ? [] : [{ ...resource, path }]));
  all.set('datapackage.json', Buffer.from(JSON.stringify({ resources, daybook: { ...statement, files: stated } })));
  return releaseInMemory(
    name,
    [...all].map(([path, bytes]) => ({ path, bytes })),
  );
}

const recordOf = (report: QuarterlyReport): ReleaseFile => ({
  path: `reports/${report.period.name}.json`,
  bytes: Buffer.from(JSON.stringify(report)),
  media_type: 'application/json',
  contains: 'report',
});

/** The forms of a report; the same report is printed once. */
async function printed(report: QuarterlyReport): Promise<ReleaseFile[]> {
  const key = JSON.stringify(report);
  const files = prints.get(key) ?? (await reportFiles(report, () => undefined));
  prints.set(key, files);
  return files;
}
const prints = new Map<string, ReleaseFile[]>();

/** As good as a salted hash for whoever does not know what was hashed. */
const commitmentTo = (public_id: string) => ({
  public_id,
  revision: 1,
  commitment: createHash('sha256').update(`salted ${public_id}`).digest('hex'),
});

/** A table of people by age band and outcome: rows of `age`, value or `hidden`, by outcome. */
export function peopleByAge(figures: Readonly<Record<string, Readonly<Record<string, number | 'hidden'>>>>): Table {
  const rows = Object.entries(figures).flatMap(([outcome, ages]) =>
    Object.entries(ages).map(
      ([age_band, value]) =>
        ({ age_band, outcome, ...(value === 'hidden' ? { withheld: 'protected' } : { value }) }) as QuarterlyReportRow,
    ),
  );
  return {
    ...{ table_id: 'people-by-age', measure: 'people-by-age', unit: 'persons', kind: 'flow', placed_by: 'custody-end' },
    ...{ adds_over_time: true, adds_over_agencies: true, complete: true },
    dimensions: ['age_band', 'outcome'],
    rows,
  } as Table;
}

/** Sets how many people's custody ended in each way. */
export function setEnds(report: QuarterlyReport, ends: Readonly<Record<string, number>>): void {
  const table = report.tables.find(({ table_id }) => table_id === 'custody-ends');
  if (table === undefined) throw new RangeError('The example has no table custody-ends.');
  (table as { rows: QuarterlyReportRow[] }).rows = Object.entries(ends).map(
    ([outcome, value]) => ({ outcome, value }) as QuarterlyReportRow,
  );
}
