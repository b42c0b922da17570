import type { Period } from '@daybook/files';
import { dateOfDay, dayNumber } from '@daybook/reports';
import { publishedDay } from './published-day.ts';
import type { PublishedReport } from './published-report.ts';

/** What came of an agency for one period. */
export interface Answer {
  /** `unusable`: something came, but was set aside, or says nothing of this period by itself. */
  readonly kind: 'reported' | 'nil' | 'reported-zero' | 'unusable' | 'nothing';
  readonly first_published_on?: string;
  /** The day by which all months that are covered now had been published. */
  readonly completed_on?: string;
  readonly months_covered: number;
  readonly publications: readonly string[];
}

/**
 * What the reports of one agency say of one period. A report counts where its own period lies within it; a month counts
 * from the day after its last; a correction never makes a report late; what was withdrawn is as if it had never come.
 *
 * @param reports those of the agency that may answer.
 */
export function answerOf(reports: readonly PublishedReport[], period: Period, zone: string | undefined): Answer {
  const near = reports
    .filter((one) => one.period_start_on <= period.end_on && one.period_end_on >= period.start_on)
    .map((report) => ({ report, day: publishedDay(report.published_at, zone ?? report.time_zone) }))
    .sort((a, b) => order(a.report, b.report));
  const within = near.filter(
    ({ report }) => report.period_start_on >= period.start_on && report.period_end_on <= period.end_on,
  );
  const standing = new Map<string, Dated[]>();
  for (const one of within.filter(({ report }) => report.use !== 'set-aside')) {
    const key = `${one.report.source_kind} ${one.report.period}`;
    // What comes after a withdrawal is a new first report.
    if (one.report.use === 'withdrawn') standing.delete(key);
    else standing.set(key, [...(standing.get(key) ?? []), one]);
  }
  const said = [...standing.values()];
  const inForce = said.map((ones) => ones.at(-1) as Dated);
  const days = new Map<string, string>();
  for (const month of period.months.filter((name) => inForce.some((one) => covers(one, name))))
    days.set(month, earliest(said.flat().filter((one) => covers(one, month))));
  const publications = [
    ...new Set((days.size > 0 ? said.flat() : near).map(({ report }) => report.publication_sha256)),
  ];
  if (days.size === 0) {
    const isUnusable = near.some(
      (one) =>
        one.report.use === 'set-aside' || (!within.includes(one) && period.months.some((month) => covers(one, month))),
    );
    return { kind: isUnusable ? 'unusable' : 'nothing', months_covered: 0, publications };
  }
  const answering = inForce.filter((one) => [...days.keys()].some((month) => covers(one, month)));
  const amounts = new Set(answering.map(({ report }) => report.amount));
  return {
    kind: amounts.has('some') ? 'reported' : amounts.has('zero') ? 'reported-zero' : 'nil',
    first_published_on: [...days.values()].sort()[0] as string,
    completed_on: [...days.values()].sort().at(-1) as string,
    months_covered: days.size,
    publications,
  };
}

interface Dated {
  readonly report: PublishedReport;
  readonly day: string;
}

function order(a: PublishedReport, b: PublishedReport): number {
  const apart = Date.parse(a.published_at) - Date.parse(b.published_at);
  return apart !== 0 ? apart : a.publication_sha256 < b.publication_sha256 ? -1 : 1;
}

/** Nobody can report a month that is not over. Where only the day of publication is known, it counts to its end. */
function covers({ report, day }: Dated, month: string): boolean {
  const last = lastDay(month);
  return report.months_covered.includes(month) && (day > last || (day === last && report.published_at === day));
}

function lastDay(month: string): string {
  const next = month.endsWith('-12')
    ? `${String(Number(month.slice(0, 4)) + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`;
  return dateOfDay(dayNumber(`${next}-01`) - 1);
}

function earliest(ones: readonly Dated[]): string {
  return ones.map(({ day }) => day).sort()[0] as string;
}
