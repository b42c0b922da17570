import { createHash } from 'node:crypto';
import { toNdjson } from '@daybook/files';
import {
  type Commitment,
  chainHead,
  commitmentsFile,
  logPaths,
  manifestPaths,
  publicLog,
  type ReleaseFile,
  recordFiles,
  sealRelease,
} from '@daybook/publisher';
import { canonicalForm } from '@daybook/reports';
import type { QuarterlyReport, Request } from '@daybook/types';
import { drawing } from './drawing.ts';
import type { MadeUpAgency } from './made-up-agency.ts';
import { madeUpReport } from './made-up-report.ts';
import { madeUpStatement } from './made-up-statement.ts';

/** Where an agency's chain of publications stands. */
export interface ChainAt {
  /** How many publications there are. */
  readonly sequence: number;
  /** The SHA-256 of the last manifest. */
  readonly previous?: string;
  readonly events: number;
  readonly head_sha256: string;
  /** Every public report so far. */
  readonly reports: readonly QuarterlyReport[];
}

/** One publication, sealed, and where its agency's chain stands after it. */
export interface MadeUpPublication {
  readonly agency_id: string;
  readonly quarter: string;
  readonly files: readonly ReleaseFile[];
  readonly rows: readonly PublicRow[];
  readonly commitments: readonly Commitment[];
  readonly chain: ChainAt;
}

export type PublicRow = ReturnType<typeof publicLog>['entries'][number];

/** What a publication is made of. */
export interface PublicationAt {
  readonly seed: string;
  readonly agency: MadeUpAgency;
  readonly quarter: string;
  readonly requests: readonly Request[];
  /** How many days after the end of the quarter. */
  readonly after: number;
  readonly chain: ChainAt;
  readonly showsPeople: boolean;
  readonly isCoarse: boolean;
  /** Of a correction: the publication that it corrects. */
  readonly corrects?: MadeUpPublication;
}

export const noChain: ChainAt = { sequence: 0, events: 0, head_sha256: '0'.repeat(64), reports: [] };

/** Publishes one quarter of one agency, signed, as `daybook publish` would: without its pages and workbooks. */
export async function madeUpPublication(at: PublicationAt): Promise<MadeUpPublication> {
  const { seed, agency, quarter, requests, after, chain, isCoarse, corrects } = at;
  const published_on = dayAfter(quarter, after);
  const { entries, alone } = publicLog(requests, {
    quarters: new Set([quarter]),
    published_on,
    embargo_days: 30,
    k: 5,
    publicIdOf: ({ public_id = '' }) => public_id,
    isForBeds: () => false,
    level: isCoarse ? 3 : 0,
  });
  const was = new Map(corrects?.rows.map((row) => [row.public_id, JSON.stringify(row)]));
  const isChanged = (row: PublicRow) => corrects !== undefined && was.get(row.public_id) !== JSON.stringify(row);
  const rows = entries.map((row) =>
    isChanged(row) ? { ...row, revision: 2, revision_reason: 'correction-decision' } : row,
  );
  const report = await madeUpReport(requests, {
    ...at,
    published_on,
    isNil: requests.length === 0,
    known: chain.reports,
    ...(corrects === undefined ? {} : { previous_sha256: reportHash(corrects.chain.reports) }),
  });
  // What the agency keeps beside each row is not kept here, so these tie the rows to nothing.
  const draw = drawing(`${seed} commitments ${agency.no} ${quarter} ${chain.sequence}`);
  const added = rows
    .filter((row) => corrects === undefined || row.revision === 2)
    .map(({ public_id, revision }) => ({ public_id, revision: Number(revision), commitment: draw.hex(8) }));
  const commitments = [...(corrects?.commitments ?? []), ...added];
  const files: ReleaseFile[] = [
    ...recordFiles({ agency: agency.agency, jurisdictions: agency.places, agreements: agency.agreements }),
    ...(rows.length === 0 ? [] : [logFile(rows)]),
    commitmentsFile(commitments),
    {
      path: `reports/${quarter}.json`,
      bytes: Buffer.from(`${JSON.stringify(report, null, 2)}\n`),
      media_type: 'application/json',
      contains: 'report',
      resource: { name: `report-${quarter.toLowerCase()}`, title: `Report of ${quarter}` },
    },
  ];
  const head_sha256 = chainHead(
    added.map(({ commitment }) => commitment),
    chain.head_sha256,
  );
  const next = { sequence: chain.sequence + 1, events: chain.events + added.length, head_sha256 };
  const statement = madeUpStatement({ ...at, published_on, rows, report, alone, next });
  const title = { name: `ice-requests-${agency.agency.agency_id}`, title: 'ICE requests to a made-up agency' };
  const sealed = await sealRelease(files, statement, title, agency.key);
  return {
    agency_id: agency.agency.agency_id,
    quarter,
    files: sealed,
    rows,
    commitments,
    chain: { ...next, previous: manifestHash(sealed), reports: [...chain.reports, report] },
  };
}

/** The log as lines alone: its tables would take as long again. */
const logFile = (rows: readonly PublicRow[]): ReleaseFile => ({
  path: logPaths.nested,
  bytes: Buffer.from(toNdjson(rows)),
  media_type: 'application/x-ndjson',
  contains: 'public-log',
  resource: { name: 'requests-nested', title: 'Public log, one entry a line' },
});

/** How the next publication names one. */
export function manifestHash(files: readonly ReleaseFile[]): string {
  const manifest = files.find(({ path }) => path === manifestPaths.manifest);
  return createHash('sha256')
    .update(manifest?.bytes ?? '')
    .digest('hex');
}

/** How the next revision of a report names the last one. */
function reportHash(reports: readonly QuarterlyReport[]): string {
  return createHash('sha256')
    .update(canonicalForm(reports.at(-1) ?? {}))
    .digest('hex');
}

/** The day that many days after the end of a quarter. */
function dayAfter(quarter: string, days: number): string {
  return new Date(Date.UTC(Number(quarter.slice(0, 4)), Number(quarter.slice(6)) * 3, days)).toISOString().slice(0, 10);
}
