import { parsePeriod } from '@daybook/files';
import type {
  Agreement,
  CalendarDate,
  Month,
  QuarterlyReport,
  Regime,
  RegimeReport,
  RegimeReportPart,
  RegimeReportTable,
  Request,
} from '@daybook/types';
import { createCaseReader } from '../counting/create-case-reader.ts';
import type { Figures } from '../counting/create-counter.ts';
import { createLogCounter } from '../counting/create-log-counter.ts';
import { foldRecords } from '../fold/fold-records.ts';
import type { LogRead } from '../report/report-options.ts';
import { agreementsOfPart } from './agreements-of-part.ts';
import { createPartReader } from './create-part-reader.ts';
import { dueOn } from './due-on.ts';
import { elementMeasure } from './element-measure.ts';
import { elementsOf } from './elements-of.ts';
import { isDraft } from './is-draft.ts';
import type { MonthSpan } from './month-span.ts';
import { nilOf } from './nil-of.ts';
import { leftOutOf, partMeasure, UNDATED } from './part-measure.ts';
import { planTable } from './plan-table.ts';
import type { RegimeOptions } from './regime-options.ts';
import { regimePeriod } from './regime-period.ts';
import type { Stated } from './stated.ts';
import { type StatedPart, statedReports } from './stated-reports.ts';

/** Makes one statutory report from records that are taken one at a time. */
export interface RegimeReportMaker {
  /** Takes requests, agreements and quarterly reports of any agency; other kinds of record are passed over. */
  take(record: { readonly record: string }): void;
  /** The report of what was taken so far. */
  finish(log?: LogRead): RegimeReport;
}

/**
 * The report that one reporting law asks of an agency for a period, from its log.
 *
 * Every number is one of the measures of the quarterly report, counted over the entries that belong to the parts of the law;
 * each measure is placed by its own date, lists by the date of their part. It holds the columns that the law names and no
 * ids of entries. What rests on a text that was not read is marked as a draft. The records must have passed the schema check.
 *
 * @throws RangeError when `period` is none of the law's: the caller's mistake, not the log's.
 */
export function createRegimeReport(regime: Regime, options: RegimeOptions): RegimeReportMaker {
  const { agency, others = [], as_of, law, revision = 1 } = options;
  const period = regimePeriod(options.period, regime);
  if (period === undefined) throw new RangeError(`${regime.regime_id} has no period that is named ${options.period}.`);
  const agencies = new Map([agency, ...others].map((one) => [one.agency_id as string, one]));
  const laws = new Map((options.regimes ?? []).map((one) => [one.regime_id, one]));
  const { parts } = regime.filter;
  const reader = createPartReader(({ agency_id = '' }) => agencies.get(agency_id)?.agency_type, laws);
  const plans = regime.tables.map((table) => {
    const shown = parts.filter(({ part_id }) => table.part_ids.length === 0 || table.part_ids.includes(part_id));
    return { table, ...planTable(table, shown, (request) => reader.of(request, shown)) };
  });
  const counted = plans.flatMap(({ measure }) => measure ?? []);
  const cases = new Map(
    [...agencies].map(([id, one]) => {
      return [id, createCaseReader({ agency: one, law, start_on: period.start_on, end_on: period.end_on })] as const;
    }),
  );
  const log = createLogCounter(
    [partMeasure(regime, reader, laws), elementMeasure(regime, reader.of), ...counted],
    (request) => (cases.get(request.agency_id ?? '') as ReturnType<typeof createCaseReader>)(request),
  );
  const agreements: Agreement[] = [];
  const reports: QuarterlyReport[] = [];
  const months = monthsOver(period, as_of);

  return {
    take(record) {
      if (record.record === 'agreement') agreements.push(record as Agreement);
      if (record.record === 'quarterly-report') reports.push(record as QuarterlyReport);
      if (record.record !== 'request') return;
      const request = record as Request;
      if (request.source.kind === 'own-log' && agencies.has(request.agency_id ?? '')) log.take(request);
    },
    finish({ log_sha256, rows_not_read = 0 } = {}) {
      const { figures, rows, entries, entries_withdrawn, conflicts } = log.count();
      const [ofParts = NOTHING, ofElements = NOTHING, ...rest] = figures;
      const isRead = rows_not_read === 0 && conflicts === 0 && months.length === period.months.length;
      const agencyIds = new Set(agencies.keys());
      const stating = (part: StatedPart) => statedReports(reports, part, agencyIds, period);
      const stated: Stated = {
        period,
        as_of,
        agencyIds,
        agreements: foldRecords(agreements).current,
        reports: { nil: stating('nil'), context: stating('context'), expenditures: stating('expenditures') },
        nil: options.nil,
        context: options.context,
        expenditures: options.expenditures,
      };
      const tables = plans.map(({ table, measure, unit, placed_by, rows: rowsOf }): RegimeReportTable => {
        const ofTable = measure === undefined ? NOTHING : (rest.shift() ?? NOTHING);
        const { rows: made, isPartial = false } = rowsOf(ofTable, stated);
        const { table_id, title, part_ids, element_ids, form, verification, note } = table;
        return {
          table_id,
          title,
          part_ids,
          element_ids,
          form,
          ...(form === 'counts' && table.measure !== undefined ? { measure: table.measure } : {}),
          ...(unit === undefined ? {} : { unit }),
          ...(placed_by === undefined ? {} : { placed_by }),
          columns: [...((form === 'rows' ? table.columns : table.dimensions) ?? [])],
          complete: isRead && !isPartial && ofTable.undated === 0,
          rows: [...made],
          verification,
          draft: isDraft(verification),
          ...(note === undefined ? {} : { note }),
        };
      });
      const reported = parts.map((part): RegimeReportPart => {
        const figure = (kind?: string) =>
          ofParts.cells.find(({ codes }) => codes[0] === part.part_id && codes[1] === kind)?.amount ?? 0;
        const { part_id, title, placed_by, verification } = part;
        return {
          part_id,
          title,
          placed_by,
          entries: part.record === 'agreement' ? agreementsOfPart(part, stated).length : figure(),
          undated: figure(UNDATED),
          left_out: leftOutOf(part, ofParts),
          verification,
          draft: isDraft(verification),
        };
      });
      const elements = elementsOf(regime, ofElements);
      const held = new Map(reported.map(({ part_id, entries: dated, undated }) => [part_id, dated + undated]));
      const { time_zone, time_zone_missing = 'unknown' } = agency;
      return {
        record: 'regime-report',
        standard_version: '1.0',
        revision,
        ...(options.revision_reason === undefined ? {} : { revision_reason: options.revision_reason }),
        regime_report_id: `${agency.agency_id}-${regime.regime_id}-${period.name.toLowerCase()}`,
        regime: regimeOf(regime),
        draft:
          regime.state_of_check === 'draft' ||
          isDraft(regime.verification) ||
          [...reported, ...tables, ...elements].some(({ draft }) => draft),
        agency_id: agency.agency_id,
        agencies: [...agencies.values()].map(({ agency_id }) => agency_id).sort(),
        recipient: regime.recipient,
        period: {
          name: period.name,
          start_on: period.start_on as CalendarDate,
          end_on: period.end_on as CalendarDate,
        },
        months_covered: months,
        as_of,
        ...(time_zone === undefined ? { time_zone_missing } : { time_zone }),
        due: dueOf(regime, period),
        nil: nilOf(regime, held, stated),
        basis: {
          ...(log_sha256 === undefined ? {} : { log_sha256 }),
          rows,
          rows_not_read,
          entries,
          entries_withdrawn,
          reports: reportsNamed(stated),
        },
        parts: reported,
        tables,
        elements,
        small_cells: 'not-protected',
        ...(options.prepared_by_office === undefined ? {} : { prepared_by_office: options.prepared_by_office }),
      };
    },
  };
}

/** The reports that say something, each once. */
function reportsNamed({ reports }: Stated): string[] {
  const saying = [
    ...reports.nil.filter(({ nil }) => nil.length > 0),
    ...reports.context.filter(({ context }) => context.length > 0),
    ...reports.expenditures.filter(({ expenditures }) => expenditures.length > 0),
  ];
  return [...new Set(saying.map(({ report_id }) => report_id))].sort();
}

const NOTHING: Figures = { cells: [], undated: 0 };

function regimeOf({
  regime_id,
  revision,
  title,
  citation,
  state_of_check,
  verification,
}: Regime): RegimeReport['regime'] {
  return { regime_id, revision, title, citation, state_of_check, verification };
}

function dueOf(regime: Regime, { end_on }: MonthSpan): RegimeReport['due'] {
  const { rule, set_by, verification, note } = regime.due_rule;
  const due_on = dueOn(regime, end_on) as CalendarDate | undefined;
  return {
    rule,
    ...(due_on === undefined ? {} : { due_on }),
    set_by,
    ...(note === undefined ? {} : { note }),
    verification,
    draft: isDraft(verification),
  };
}

/** The months that were over: of a month that is still running nobody knows the figures. */
function monthsOver({ months }: MonthSpan, as_of: string): Month[] {
  return months.filter((month) => (parsePeriod(month)?.end_on ?? '9999') <= as_of) as Month[];
}
