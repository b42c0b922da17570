import { isCounted, periodOf } from '@daybook/reports';
import type { Agency, Agreement, Entry, Jurisdiction, PublicRequest, QuarterlyReport } from '@daybook/types';
import { reportAmount } from '../coverage/report-amount.ts';
import { agencyRead } from './agency-read.ts';
import type { PieceWriter } from './piece-writer.ts';
import { placeRead } from './place-read.ts';
import type { AgencyRead, PlaceRead, ReportRead } from './publication-read.ts';
import { agreementRow } from './rows/agreement-row.ts';
import { askRows } from './rows/ask-rows.ts';
import { measureRows } from './rows/measure-rows.ts';
import { requestRow } from './rows/request-row.ts';
import type { Row } from './rows/row.ts';

/** Takes the records of one publication and turns them into rows. What a record may hold is not known yet. */
export class RecordSink {
  readonly #writer: PieceWriter;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #claims = new Map<string, { agency_id: string; quarter: string }>();
  readonly #agencies: Agency[] = [];
  readonly #places = new Map<string, Jurisdiction>();
  readonly reports: ReportRead[] = [];
  readonly agreements: Row[] = [];
  /** Records that say more than the public may see: nothing of them is kept. */
  notPublic = 0;
  withoutAgency = 0;

  /** @param numbers the numbers of the files by their paths. */
  constructor(writer: PieceWriter, numbers: ReadonlyMap<string, number>) {
    this.#writer = writer;
    this.#numbers = numbers;
  }

  take({ kind, record, origin }: Entry): void {
    const place = { file_no: this.#numbers.get(origin.file) ?? 0, file_row: origin.row ?? 1 };
    const value: unknown = record;
    if (kind === 'request') this.#request(value as PublicRequest, place);
    else if (kind === 'quarterly-report') this.#report(value as QuarterlyReport, place);
    else if (kind === 'agreement') this.agreements.push({ ...agreementRow(value as Agreement), ...place });
    else if (kind === 'agency') this.#agencies.push(value as Agency);
    else if (kind === 'jurisdiction') this.#places.set((value as Jurisdiction).jurisdiction_id, value as Jurisdiction);
  }

  get claims(): { agency_id: string; quarter: string }[] {
    return [...this.#claims.values()];
  }

  get agencies(): AgencyRead[] {
    return this.#agencies.map((agency) => agencyRead(agency, this.#places));
  }

  get places(): PlaceRead[] {
    return [...this.#places.values()].map(placeRead);
  }

  #request(request: PublicRequest, place: Row): void {
    if (request.view !== 'public') {
      this.notPublic++;
      return;
    }
    const { agency_id, received_quarter: quarter } = request;
    if (agency_id === undefined) {
      this.withoutAgency++;
      return;
    }
    this.#claims.set(`${agency_id} ${quarter}`, { agency_id, quarter });
    // A withdrawn entry counts nowhere.
    if (!isCounted(request)) return;
    this.#writer.write('requests', quarter, { ...requestRow(request), ...place });
    for (const row of askRows(request)) this.#writer.write('asks', quarter, { ...row, ...place });
  }

  #report(report: QuarterlyReport, place: Row): void {
    const { basis, period, report_id, revision } = report;
    const agency_id = report.agency_id ?? report.jurisdiction_id;
    // Figures that were counted from a log and not protected are the agency's own.
    if ((report.view as string) !== 'public' && basis.kind === 'derived') {
      this.notPublic++;
      return;
    }
    if (agency_id === undefined) {
      this.withoutAgency++;
      return;
    }
    const quarter = periodOf(period.start_on, 'quarter');
    for (const row of measureRows(report)) this.#writer.write('measures', quarter, { ...row, ...place });
    this.reports.push({
      report_id,
      revision,
      agency_id,
      period: period.name,
      start_on: period.start_on,
      end_on: period.end_on,
      quarter,
      months_covered: report.months_covered,
      source_kind: report.source_kind,
      basis: basis.kind,
      amount: reportAmount(report),
      published_at: report.published_on ?? report.as_of,
      ...(report.time_zone === undefined ? {} : { time_zone: report.time_zone }),
    });
  }
}
