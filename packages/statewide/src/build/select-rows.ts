import type { DatasetFinding } from '../ingest/dataset-finding.ts';
import { findingWords } from '../ingest/finding-words.ts';
import type { PublicationRead, ReportRead } from '../ingest/publication-read.ts';
import { grouped } from './grouped.ts';
import { isReplaced, logsInForce } from './in-force.ts';
import type { LogUsed, ReportUsed, Selection } from './selection.ts';

/**
 * Decides which rows of which publications make the dataset, so that nothing is added twice.
 *
 * Inside a chain the latest publication that covers a period stands for it. Where two chains say they have the records of
 * one agency and period, the agency's own stands, a signed one before plain files; where none of them is more the agency's
 * own than another, none is used.
 *
 * @param reads publications that were read, those with faults among them.
 */
export function selectRows(reads: readonly PublicationRead[]): Selection {
  const findings: DatasetFinding[] = reads.flatMap((read) => read.findings);
  const good = reads.filter((read) => !read.findings.some(takesAway));
  const withdrawn = new Set(good.flatMap(({ stated }) => stated?.supersedes ?? []));
  const chains = chainsOf(good.filter((read) => !withdrawn.has(read.sha256) && !isTwin(read)));
  const logs: LogUsed[] = [];
  const reports: ReportUsed[] = [];
  const leave = (agency_id: string, period: string, from: PublicationRead, other: PublicationRead) =>
    findings.push({
      finding: 'claimed-twice',
      consequence: 'left-out',
      folder: from.name,
      publication_sha256: from.sha256,
      agency_id,
      period,
      message: findingWords['claimed-twice']({ agency: agency_id, period, other: other.name }),
      found: [],
    });

  const speaking = chainsByAgency(chains);
  for (const [agency_id, quarter] of quartersIn(chains)) {
    const claims = (speaking.get(agency_id) ?? [])
      .map((chain) => logsInForce(chain, agency_id, quarter))
      .filter((those) => those.length > 0);
    const { standing, others } = mostOwn(claims, agency_id);
    for (const from of standing) logs.push({ agency_id, quarter, from });
    for (const from of others) leave(agency_id, quarter, from, standing[0] ?? otherThan(others, from));
  }

  for (const [, those] of reportsIn(chains)) {
    const [{ report }] = those as [ReportUsed];
    const claims = [...grouped(those, ({ from }) => chainKey(from)).values()];
    const { standing, others } = mostOwn(
      claims.map((claim) => claim.map(({ from }) => from)),
      report.agency_id,
    );
    reports.push(...those.filter(({ from }) => standing.includes(from)));
    for (const from of others) leave(report.agency_id, report.period, from, standing[0] ?? otherThan(others, from));
  }

  const current = new Set([...logs, ...reports].map(({ from }) => from));
  const uses = new Map(
    reads.map((read) => {
      if (read.findings.some(takesAway)) return [read, 'set-aside'] as const;
      return [read, current.has(read) || isStillSaid(read, chains) ? 'current' : 'superseded'] as const;
    }),
  );
  return { logs, reports, uses, findings };
}

/** What was given before under another name says nothing of its own. */
const isTwin = ({ findings }: PublicationRead) => findings.some(({ finding }) => finding === 'given-twice');

const takesAway = ({ consequence }: DatasetFinding) => consequence === 'set-aside';

/** A publication that holds no rows, such as one of a quarter without entries, stands until a later one comes. */
function isStillSaid(read: PublicationRead, chains: readonly (readonly PublicationRead[])[]): boolean {
  return read.claims.length === 0 && read.reports.length === 0 && chains.some((chain) => chain.at(-1) === read);
}

/** Publications of one publisher in the order of their numbers; plain files each by themselves. */
function chainsOf(reads: readonly PublicationRead[]): PublicationRead[][] {
  return [...grouped(reads, chainKey).values()].map((chain) =>
    chain.sort((a, b) => (a.stated?.sequence ?? 0) - (b.stated?.sequence ?? 0)),
  );
}

/** The chains that say something of each agency. */
function chainsByAgency(chains: readonly PublicationRead[][]): Map<string, PublicationRead[][]> {
  const said = chains.flatMap((chain) => {
    const ids = chain.flatMap(({ stated, claims }) => [
      ...(stated?.agencies ?? []),
      ...claims.map((one) => one.agency_id),
    ]);
    return [...new Set(ids)].map((id) => ({ id, chain }));
  });
  return new Map([...grouped(said, ({ id }) => id)].map(([id, those]) => [id, those.map(({ chain }) => chain)]));
}

const chainKey = ({ stated, name, sha256 }: PublicationRead) => stated?.agency_id ?? `${sha256} ${name}`;

function quartersIn(chains: readonly (readonly PublicationRead[])[]): Iterable<readonly [string, string]> {
  const claims = chains.flat().flatMap((read) => read.claims);
  return new Map(
    claims.map(({ agency_id, quarter }) => [`${agency_id} ${quarter}`, [agency_id, quarter] as const]),
  ).values();
}

/** The reports that no later publication of their chain replaces, by their ids. */
function reportsIn(chains: readonly (readonly PublicationRead[])[]): Map<string, ReportUsed[]> {
  const used = chains.flatMap((chain) =>
    chain.flatMap((from, at) =>
      newest(from.reports)
        .filter((report) => !isReplaced(chain.slice(at + 1), report))
        .map((report): ReportUsed => ({ report, from })),
    ),
  );
  return grouped(used, ({ report }) => report.report_id);
}

/** Of several revisions of a report in one publication the highest. */
function newest(reports: readonly ReportRead[]): ReportRead[] {
  return reports.filter((one) =>
    reports.every((other) => other.report_id !== one.report_id || other.revision <= one.revision),
  );
}

/** Of several claims the one that is more the agency's own than every other; none where two are alike. */
function mostOwn(
  claims: readonly (readonly PublicationRead[])[],
  agency_id: string,
): { standing: readonly PublicationRead[]; others: readonly PublicationRead[] } {
  const rank = ([first]: readonly PublicationRead[]) =>
    (first?.stated?.agency_id === agency_id ? 2 : 0) + (first?.isPlain === false ? 1 : 0);
  const best = Math.max(...claims.map(rank));
  const top = claims.filter((claim) => rank(claim) === best);
  const standing = top.length === 1 ? (top[0] ?? []) : [];
  return { standing, others: claims.filter((claim) => claim !== standing).flat() };
}

const otherThan = (all: readonly PublicationRead[], one: PublicationRead) => all.find((other) => other !== one) ?? one;
