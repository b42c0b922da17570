import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEntry, readAll } from '@daybook/files';
import { offsetAt } from '@daybook/reports';
import type { Agency, Agreement, Jurisdiction, QuarterlyReport, RecordKind, Request } from '@daybook/types';
import { codeTitles } from '@daybook/validator';
import type { Reference } from '../reference/save-reference.ts';

/** An agency of the fictional state as the examples know it. */
export interface ExampleAgency {
  readonly agency_id: string;
  /** The folder of its log. */
  readonly log: string;
}

/** What the app of an agency is filled with. */
export interface DemoRecords {
  /** The agency itself, its governments, the law of its state: every revision. */
  readonly references: readonly Reference[];
  /** What it agreed with others: every revision. */
  readonly agreements: readonly Agreement[];
  /** Its numbers beside the log, as a clerk types them: bookings, releases, money. */
  readonly stated: readonly QuarterlyReport[];
  /** Its log: every revision, in the order in which they were logged. */
  readonly entries: readonly Request[];
}

/**
 * Reads what the fictional state says of an agency.
 *
 * @param folder the examples of the standard, or a copy.
 */
export async function demoRecords(folder: string, { agency_id, log }: ExampleAgency): Promise<DemoRecords> {
  const agencies = linesOf<Agency>(folder, 'agencies.ndjson').filter((one) => one.agency_id === agency_id);
  const places = linesOf<Jurisdiction>(folder, 'jurisdictions.ndjson');
  const served = new Set(agencies.flatMap(({ serves }) => serves));
  const around = places.filter(({ jurisdiction_id: id }) => served.has(id)).flatMap((one) => one.contained_in);
  const governments = new Set([...served, ...around]);
  const stated = await recordsIn<QuarterlyReport>(folder, ['context.csv', 'expenditures.csv'], 'quarterly-report');
  return {
    references: [
      ...places.filter(({ jurisdiction_id }) => governments.has(jurisdiction_id)),
      JSON.parse(readFileSync(join(folder, 'law/us-zz.json'), 'utf8')) as Reference,
      ...agencies,
    ],
    agreements: linesOf<Agreement>(folder, 'agreements.ndjson').filter((one) => one.agency_id === agency_id),
    stated: stated.filter((one) => one.agency_id === agency_id),
    entries: await recordsIn<Request>(
      folder,
      readdirSync(join(folder, 'logs', log)).map((name) => `logs/${log}/${name}`),
      'request',
    ),
  };
}

const linesOf = <Line>(folder: string, path: string): Line[] =>
  readFileSync(join(folder, path), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

/** The records of one kind in files that are read together, in whatever form an agency keeps them. */
async function recordsIn<Kept>(folder: string, paths: readonly string[], kind: RecordKind): Promise<Kept[]> {
  const files = paths
    .filter((path) => existsSync(join(folder, path)))
    .map((path) => ({ name: path, bytes: readFileSync(join(folder, path)) }));
  const found: Kept[] = [];
  for await (const batch of readAll(files, { zones: { zoneOf: () => undefined, offsetAt }, titles: codeTitles }))
    for (const reading of batch)
      if (isEntry(reading) && reading.kind === kind) found.push(reading.record as unknown as Kept);
  return found;
}
