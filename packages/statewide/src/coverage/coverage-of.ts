import { type Period, parsePeriod } from '@daybook/files';
import { dayNumber } from '@daybook/reports';
import type { Registry, RegistryDuty, RegistryReporter } from '@daybook/types';
import { type Answer, answerOf } from './answer-of.ts';
import { boundOn } from './bound-on.ts';
import { compareCoverage } from './compare-coverage.ts';
import type { CoverageFacts } from './coverage-facts.ts';
import type { CoverageRow, Standing } from './coverage-row.ts';
import { dueDay } from './due-day.ts';
import { dutyPeriod } from './duty-period.ts';
import { isMeantFor } from './is-meant-for.ts';
import { periodsBetween } from './periods-between.ts';
import type { PublishedReport } from './published-report.ts';

/**
 * Who was expected to report, and what came: one row an agency, period and duty, and under the duty `none` what nobody
 * expected. Periods run from the first day of the duty, or of what was published before it, to the last that is over or of
 * which something came.
 *
 * Pure, and the same whatever the order of the reports. What the words mean is told in the guide on coverage.
 *
 * @returns rows sorted by duty, period and agency.
 */
export function coverageOf({ registries = [], reports, today }: CoverageFacts): CoverageRow[] {
  const byAgency = new Map<string, PublishedReport[]>();
  for (const one of reports) {
    const own = byAgency.get(one.agency_id);
    if (own) own.push(one);
    else byAgency.set(one.agency_id, [one]);
  }
  const rows = new Map<string, CoverageRow>();
  const answered = new Set<PublishedReport>();
  const duties = registries.flatMap((registry) => registry.duties.map((duty) => ({ registry, duty })));
  for (const { registry, duty } of duties) {
    const answering = reports.filter((one) => mayAnswer(one, duty));
    const periods = [...periodsOf(duty, answering, today)];
    for (const reporter of registry.reporters.filter((one) => isMeantFor(duty, one))) {
      const own = (byAgency.get(idOf(reporter)) ?? []).filter((one) => mayAnswer(one, duty));
      for (const one of own) answered.add(one);
      for (const period of periods) {
        const answer = answerOf(own, period, reporter.time_zone);
        const row = rowOf(registry, duty, reporter, period, answer, today);
        const key = `${duty.duty} ${period.name} ${idOf(reporter)}`;
        if (row !== undefined && stands(row, rows.get(key))) rows.set(key, row);
      }
    }
  }
  const names = new Map(registries.flatMap(({ reporters }) => reporters.map((one) => [idOf(one), one.name])));
  const unexpected = [...byAgency].flatMap(([agency, own]) => {
    const unasked = own.filter((one) => mayAnswer(one, anybody) && !answered.has(one));
    return [...unexpectedRows(agency, names.get(agency) ?? null, unasked)];
  });
  return [...rows.values(), ...unexpected].sort(compareCoverage);
}

/** Of an agency that is listed twice the row that binds it more stands: it is one agency, and never counts twice. */
function stands(row: CoverageRow, before: CoverageRow | undefined): boolean {
  if (before === undefined || row.is_expected !== before.is_expected) return before === undefined || row.is_expected;
  return (row.due_on ?? '9999') < (before.due_on ?? '9999');
}

const anybody: Pick<RegistryDuty, 'answered_by'> = { answered_by: ['own-log'] };

function idOf({ agency_id, jurisdiction_id }: RegistryReporter): string {
  return agency_id ?? jurisdiction_id ?? '';
}

/** Context, and what others made, makes nobody a reporter; a duty to report to an office is answered by what it publishes. */
function mayAnswer(
  { basis, source_kind }: PublishedReport,
  { answered_by }: Pick<RegistryDuty, 'answered_by'>,
): boolean {
  if (basis === 'context-only' || !answered_by.includes(source_kind)) return false;
  return basis !== 'third-party' || source_kind !== 'own-log';
}

function* periodsOf(duty: RegistryDuty, answering: readonly PublishedReport[], today: string): Generator<Period> {
  const first = answering.reduce<string>(
    (day, one) => (one.period_start_on < day ? one.period_start_on : day),
    duty.from,
  );
  const last = answering.reduce((day, one) => (one.period_end_on > day ? one.period_end_on : day), today);
  for (const period of periodsBetween(duty.period_kind, first, last)) {
    const isTouched = () =>
      answering.some((one) => one.period_start_on <= period.end_on && one.period_end_on >= period.start_on);
    if (period.end_on < today || isTouched()) yield period;
  }
}

/** The row of one agency; nothing where it did not have to report, and did not. */
function rowOf(
  { state }: Registry,
  duty: RegistryDuty,
  reporter: RegistryReporter,
  period: Period,
  answer: Answer,
  today: string,
): CoverageRow | undefined {
  const bound = boundOn(duty, reporter, period.end_on);
  if (bound === 'not-there' && answer.kind === 'nothing') return undefined;
  const due = bound === 'expected' ? dueDay(duty.due, period.end_on) : undefined;
  const isExempt = typeof bound === 'object';
  return {
    state,
    agency_id: idOf(reporter),
    name: reporter.name,
    ...placeOf(period),
    duty: duty.duty,
    is_expected: bound === 'expected',
    standing: isExempt && answer.months_covered === 0 ? 'exempt' : standingOf(answer, duty, period, due, today),
    exemption: isExempt ? bound.reason : null,
    due_on: due ?? null,
    ...timeOf(answer, due),
    months_in_period: period.months.length,
    months_covered: answer.months_covered,
    publications: answer.publications.join(';') || null,
  };
}

function standingOf(
  { kind }: Answer,
  { when_nothing }: RegistryDuty,
  { end_on }: Period,
  due: string | undefined,
  today: string,
): Standing {
  if (kind === 'unusable') return 'unknown';
  if (kind !== 'nothing') return kind;
  if (end_on >= today || (due !== undefined && due >= today)) return 'not-due';
  // Where nothing needs to be sent, nobody can tell nothing from silence.
  return when_nothing === 'nothing' ? 'unknown' : 'silent';
}

function placeOf({ name, start_on, end_on }: Period) {
  return { period: name, period_start_on: start_on, period_end_on: end_on };
}

function timeOf({ first_published_on, completed_on }: Answer, due: string | undefined) {
  const isTimed = due !== undefined && completed_on !== undefined;
  return {
    first_published_on: first_published_on ?? null,
    days_late: isTimed ? Math.max(0, dayNumber(completed_on) - dayNumber(due)) : null,
  };
}

/** What nobody expected: months under their quarter, everything else under its own period. */
function* unexpectedRows(agency: string, name: string | null, own: readonly PublishedReport[]): Generator<CoverageRow> {
  const periods = new Map<string, Period>();
  for (const { period } of own) {
    const said = parsePeriod(period);
    const shown = said?.kind === 'month' ? dutyPeriod('quarter', said.start_on) : said;
    if (shown !== undefined) periods.set(shown.name, shown);
  }
  for (const period of periods.values()) {
    const answer = answerOf(own, period, undefined);
    if (answer.kind === 'nothing') continue;
    yield {
      state: own[0]?.state ?? '',
      agency_id: agency,
      name,
      ...placeOf(period),
      duty: 'none',
      is_expected: false,
      standing: answer.kind === 'unusable' ? 'unknown' : answer.kind,
      exemption: null,
      due_on: null,
      ...timeOf(answer, undefined),
      months_in_period: period.months.length,
      months_covered: answer.months_covered,
      publications: answer.publications.join(';') || null,
    };
  }
}
