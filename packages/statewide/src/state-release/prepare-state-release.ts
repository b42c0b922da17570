import {
  type AttackResult,
  attackRelease,
  type Leak,
  type ReleaseFile,
  type ReleaseReader,
  releaseInMemory,
  type SigningKey,
  sealRelease,
} from '@daybook/publisher';
import type { Jurisdiction, QuarterlyReport, Words } from '@daybook/types';
import { type Checked, validate } from '@daybook/validator';
import type { CoverageRow } from '../coverage/coverage-row.ts';
import { agencyReports } from './agency-reports.ts';
import { previousState } from './previous-state.ts';
import { settledReport } from './settled-report.ts';
import { stateFiles } from './state-files.ts';
import { type StateSettings, stateStatement, weakest } from './state-statement.ts';
import type { StateSum } from './state-sum.ts';
import { stateSums } from './state-sums.ts';

/** What a state's release is made from. */
export interface StateReleaseFacts {
  /** Two letters. */
  readonly state: string;
  readonly jurisdiction_id: Jurisdiction['jurisdiction_id'];
  /** The name of the state, to print. */
  readonly name: string;
  /** The publications that are added up, as the agencies published them. */
  readonly releases: readonly ReleaseReader[];
  /** Rows of the table `coverage` for the periods. */
  readonly coverage: readonly CoverageRow[];
  /** What they say, period by period. */
  readonly said: ReadonlyMap<string, Words>;
}

/** What a state's release is made with. */
export interface StateReleaseOptions {
  /** Of the oversight body: its id is that of the publisher. */
  readonly key: SigningKey;
  /** The state's release before, verified; needed for every one but the first. */
  readonly previous?: ReleaseReader;
  /** Further releases that an attacker has, such as those that agencies published before. */
  readonly others?: readonly ReleaseReader[];
}

/** A state's release as it would go out, or why it must not. Nothing of it is on disk. */
export interface PreparedStateRelease {
  readonly files: readonly ReleaseFile[];
  readonly reports: readonly QuarterlyReport[];
  readonly sums: readonly StateSum[];
  readonly sequence: number;
  readonly small_cell: number;
  /** How many agencies were added up. */
  readonly agencies: number;
  /** Tables about persons that no report shows, each with its period: `people-by-age 2026-Q1`. */
  readonly left_out: readonly string[];
  readonly checked: Checked;
  readonly attacked: AttackResult;
  /** What the agencies' own publications give away, with or without the state's. */
  readonly elsewhere: readonly Leak[];
  /** True where it must not go out. */
  readonly isRefused: boolean;
}

/**
 * Prepares the release of a whole state: sums of what its agencies published, sealed by the key of the oversight body,
 * checked as its readers would, and attacked with every release of every agency. A table with which something could be
 * found out is left out, and it is attacked again. The same facts, settings and key give the same bytes.
 *
 * @throws RangeError where a publication is not what was signed.
 */
export async function prepareStateRelease(
  facts: StateReleaseFacts,
  settings: StateSettings,
  { key, previous, others = [] }: StateReleaseOptions,
): Promise<PreparedStateRelease> {
  const { state, jurisdiction_id } = facts;
  const { periods, office } = settings;
  const publisher = key.agency_id;
  const read = agencyReports(facts.releases, state);
  const sources = read.publications.filter(({ publication }) =>
    publication.periods.some((one) => periods.includes(one)),
  );
  const promises = sources.map(({ publication }) => publication);
  const before = previous === undefined ? undefined : previousState(previous);
  const known = [...facts.releases, ...others, ...(previous === undefined ? [] : [previous])];
  const name = `state-${state.toLowerCase()}`;
  const on = settings.published_at.slice(0, 10);
  const small_cell = weakest(promises, ({ thresholds }) => thresholds.small_cell);
  const dropped = new Set<string>();
  for (;;) {
    const added = stateSums({ reports: read.reports, periods, jurisdiction_id, on, office, small_cell, dropped });
    const { sums, agencies, left_out } = added;
    const settled = added.reports.map((report) => settledReport(report, before?.reports ?? []));
    const reports = settled.map(({ report }) => report);
    const report_changes = settled.flatMap(({ change }) => change ?? []);
    const made = { publisher, agencies, sources: promises, reports, report_changes, previous: before };
    const statement = stateStatement(settings, made);
    const { sequence, withheld_cells: withheld } = statement;
    const words = { office, publisher, published_on: on, sequence, agencies: agencies.length, withheld, small_cell };
    const files = await stateFiles({ ...facts, reports, sums, sources, left_out, words });
    const sealed = await sealRelease(files, statement, titleOf(facts), key);
    const attacked = await attackRelease(releaseInMemory(name, sealed), { with: known });
    const further = attacked.leaks.flatMap(tableBehind).filter((table) => isShown(table, reports));
    if (further.length > 0) {
      for (const table of further) dropped.add(table);
      continue;
    }
    const checked = await checkOf(reports, on);
    const own = attacked.leaks.filter(({ release }) => release === name);
    return {
      files: sealed,
      reports,
      sums,
      sequence,
      small_cell,
      agencies: agencies.length,
      left_out,
      checked,
      attacked,
      elsewhere: attacked.leaks.filter(({ release }) => release !== name),
      isRefused: checked.verdict !== 'valid' || own.length > 0 || attacked.unsettled.length > 0,
    };
  }
}

const titleOf = ({ state, name }: StateReleaseFacts) => ({
  name: `ice-requests-${state.toLowerCase()}`,
  title: `ICE requests in ${name}`,
  description: `Sums of what the agencies of ${name} published about requests of federal immigration authorities, and who reported. The Daybook standard, version 1.`,
});

/** The table and period of a figure that was found out: a leak names them as `people-by-age 2026-Q1: 18-24, …`. */
function tableBehind({ cell = '' }: Leak): string[] {
  const [, table] = /^(\S+ \d{4}-Q[1-4])\b/.exec(cell) ?? [];
  return table === undefined ? [] : [table];
}

/** Whether a report of the state shows a table, named with its period. */
function isShown(table: string, reports: readonly QuarterlyReport[]): boolean {
  return reports.some(({ period, tables }) =>
    tables.some(({ table_id, rows }) => `${table_id} ${period.name}` === table && rows.length > 0),
  );
}

function checkOf(reports: readonly QuarterlyReport[], today: string): Promise<Checked> {
  const bytes = (report: QuarterlyReport) => new TextEncoder().encode(JSON.stringify(report));
  return validate(
    reports.map((report) => ({ name: `reports/${report.period.name}.json`, bytes: bytes(report) })),
    { today },
  );
}
