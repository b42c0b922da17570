import { parsePeriod } from '@daybook/files';
import type { QuarterlyReport, QuarterlyReportCorrection, QuarterlyReportLaw } from '@daybook/types';
import { contextOf } from '../context/context-of.ts';
import { statedMoney } from '../context/stated-money.ts';
import { ratesOf } from '../report/rates-of.ts';
import { addBalances } from './add-balances.ts';
import { addTables, type LeftOut } from './add-tables.ts';
import { partsOf } from './parts-of.ts';
import { tableShown } from './table-shown.ts';

/** The report of a longer period, made of those of its parts. */
export interface RolledUp {
  readonly report: QuarterlyReport;
  /** Tables that the parts have and the whole has not. */
  readonly left_out: readonly LeftOut[];
  /** Months of the period that no report covers: the sums are those of the others, and zero is not known. */
  readonly months_missing: readonly string[];
}

/**
 * Adds published reports of one agency and kind of source up: months to a quarter, quarters to a year.
 *
 * What adds over time is added; medians, averages and stocks are left out and named. The figures stay as they stood
 * when each part was counted: `compareYear` says why the log itself may now give others.
 *
 * @param reports reports of one agency and source, its own or public copies; of each id the highest revision counts.
 * @returns `undefined` where no report covers a part of the period.
 * @throws RangeError when `period` names no period.
 */
export function rollUp(reports: readonly QuarterlyReport[], period: string): RolledUp | undefined {
  const whole = parsePeriod(period);
  if (whole === undefined) throw new RangeError(`No period is named ${period}.`);
  const { name, start_on, end_on, months } = whole;
  const parts = partsOf(reports, months).map(({ report }) => report);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const covered = new Set(parts.flatMap(({ months_covered }) => months_covered));
  const months_missing = months.filter((month) => !covered.has(month as never));
  const isWhole = months_missing.length === 0;
  const ids = [...new Set(parts.flatMap(({ tables }) => tables.map(({ table_id }) => table_id)))];
  const added = ids.map((id) => {
    const tables = parts.map((part) => tableShown(part, id));
    const isNowhere = tables.every((table) => table === undefined);
    return isNowhere ? { table_id: id, why: 'not-in-every-part' as const } : addTables(tables, isWhole);
  });
  const tables = added.filter((one) => 'rows' in one);
  const balance = isWhole ? addBalances(parts) : undefined;
  const context = contextOf(parts, months);
  const { agency_id, jurisdiction_id, source_kind, time_zone, time_zone_missing } = last;
  const zones = new Set(parts.map((part) => part.time_zone));
  const report = {
    record: 'quarterly-report',
    standard_version: '1.0',
    // What is made of public copies alone tells nothing that they do not.
    view: parts.every(({ view }: { readonly view: string }) => view === 'public') ? 'public' : 'agency',
    revision: 1,
    report_id: `${agency_id ?? jurisdiction_id}-${name.toLowerCase()}-${source_kind}`,
    source_kind,
    ...(agency_id === undefined ? { jurisdiction_id } : { agency_id }),
    period: { name, start_on, end_on },
    ...(time_zone !== undefined && zones.size === 1
      ? { time_zone }
      : { time_zone_missing: time_zone_missing ?? 'unknown' }),
    months_covered: months.filter((month) => covered.has(month as never)),
    as_of: parts.reduce((latest, { as_of }) => (as_of > latest ? as_of : latest), last.as_of),
    basis: {
      kind: source_kind === 'own-log' ? 'aggregate-only' : 'third-party',
      releases: [
        ...new Map(parts.flatMap(({ basis }) => basis.releases).map((one) => [one.file_sha256, one])).values(),
      ],
      law: lawOf(parts),
    },
    nil: isWhole ? nilOf(parts) : [],
    tables,
    ...(balance === undefined ? {} : { balance }),
    rates: ratesOf(tables, context, months.length),
    context,
    expenditures: statedMoney(parts, months, { withLog: true }),
    agreements_in_force: [
      ...new Map(parts.flatMap((part) => part.agreements_in_force).map((one) => [one.agreement_id, one])).values(),
    ],
    policy_changes: parts.flatMap(({ policy_changes }) => policy_changes),
    corrections: correctionsOf(parts),
    outside_counts: [],
    not_reported: [
      ...(balance === undefined && source_kind === 'own-log' ? [{ part: 'balance', reason: 'unknown' }] : []),
      ...(context.length === 0 ? [{ part: 'context', reason: 'not-collected' }] : []),
      { part: 'outside_counts', reason: 'not-collected' },
    ],
  } as unknown as QuarterlyReport;
  return { report, left_out: added.filter((one) => 'why' in one), months_missing };
}

/** What every part certifies that there was none of: then there was none in the whole. */
function nilOf(parts: readonly QuarterlyReport[]): QuarterlyReport['nil'] {
  const last = parts.at(-1)?.nil ?? [];
  return last.filter(({ scope }) => parts.every(({ nil }) => nil.some((one) => one.scope === scope)));
}

function lawOf(parts: readonly QuarterlyReport[]): QuarterlyReportLaw[] {
  const files = parts.flatMap(({ basis }) => basis.law);
  return [...new Map(files.map((file) => [`${file.law_id} ${file.sha256}`, file])).values()];
}

function correctionsOf(parts: readonly QuarterlyReport[]): QuarterlyReportCorrection[] {
  const sums = new Map<QuarterlyReportCorrection['reason'], number>();
  for (const { corrections } of parts)
    for (const { reason, entries } of corrections) sums.set(reason, (sums.get(reason) ?? 0) + entries);
  return [...sums].map(([reason, entries]) => ({ reason, entries })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
}
