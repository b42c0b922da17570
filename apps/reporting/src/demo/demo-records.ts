import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEntry, readAll } from '@daybook/files';
import { offsetAt } from '@daybook/reports';
import type { QuarterlyReport, Request } from '@daybook/types';
import { codeTitles } from '@daybook/validator';
import type { Reference } from '../reference/save-reference.ts';

/** The sheriff of the fictional state whose log the demonstration shows. */
const SHERIFF = 'us-zz-fbqnlriq';

/** What a demonstration is filled with. */
export interface DemoRecords {
  /** The agency itself, its governments, the law of its state: every revision; and what is stated beside its log. */
  readonly references: readonly Reference[];
  /** Its log of two quarters: every revision, in the order in which they were logged. */
  readonly entries: readonly Request[];
}

/**
 * Reads the fictional state.
 *
 * @param folder the examples of the standard, or a copy.
 * @param quarter of which the numbers beside the log are stated.
 */
export async function demoRecords(folder: string, quarter: string): Promise<DemoRecords> {
  const lines = <Line>(path: string): Line[] =>
    readFileSync(join(folder, path), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  return {
    references: [
      ...lines<Reference>('jurisdictions.ndjson').filter(
        (one) => one.record === 'jurisdiction' && GOVERNMENTS.has(one.jurisdiction_id),
      ),
      JSON.parse(readFileSync(join(folder, 'law/us-zz.json'), 'utf8')) as Reference,
      ...lines<Reference>('agencies.ndjson').filter((one) => one.record === 'agency' && one.agency_id === SHERIFF),
      ...(await statedBeside(folder, quarter)),
    ],
    entries: lines<Request>('logs/larkmere-sheriff/requests.ndjson'),
  };
}

/** Bookings, releases and money of the sheriff, as a clerk types them. */
async function statedBeside(folder: string, quarter: string): Promise<QuarterlyReport[]> {
  const files = ['context.csv', 'expenditures.csv'].map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  const found: QuarterlyReport[] = [];
  for await (const batch of readAll(files, { zones: { zoneOf: () => undefined, offsetAt }, titles: codeTitles }))
    for (const reading of batch)
      if (isEntry(reading) && reading.kind === 'quarterly-report')
        found.push(reading.record as unknown as QuarterlyReport);
  return found.filter(({ agency_id, period }) => agency_id === SHERIFF && period.name === quarter);
}

const GOVERNMENTS: ReadonlySet<string> = new Set(['us-state-99', 'us-county-99001']);
