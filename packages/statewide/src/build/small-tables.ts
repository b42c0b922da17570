import type { RegistryReporter } from '@daybook/types';
import type { AgencyRead, PublicationRead } from '../ingest/publication-read.ts';
import type { Row } from '../ingest/rows/row.ts';
import { stateOf } from '../ingest/state-of.ts';
import { grouped } from './grouped.ts';
import type { Selection } from './selection.ts';

/** The record of each agency that is in force: of the latest publication that has it, its own before others'. */
export function agenciesIn(reads: readonly PublicationRead[]): Map<string, AgencyRead> {
  const said = reads.flatMap((read) => read.agencies.map((agency) => ({ agency, read })));
  return new Map(
    [...grouped(said, ({ agency }) => agency.agency_id)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, those]) => {
        const rank = ({ agency, read }: (typeof those)[number]) =>
          [
            read.stated?.agency_id === id ? 1 : 0,
            Date.parse(read.stated?.published_at ?? '') || 0,
            agency.revision,
          ] as const;
        const last = those.reduce((best, one) => (compare(rank(one), rank(best)) > 0 ? one : best));
        return [id, last.agency];
      }),
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return (a[at] ?? 0) - (b[at] ?? 0);
  return 0;
}

/** Rows of `agencies`: those that publish, and those that are expected to. */
export function agencyRows(
  agencies: ReadonlyMap<string, AgencyRead>,
  { logs, reports }: Selection,
  expected: readonly RegistryReporter[],
): Row[] {
  const reporters = new Set([
    ...logs.map(({ agency_id }) => agency_id),
    ...reports.filter(({ report }) => isOwn(report.source_kind, report.basis)).map(({ report }) => report.agency_id),
  ]);
  const listed = new Map(expected.map((one) => [one.agency_id ?? one.jurisdiction_id ?? '', one]));
  const ids = new Set([...agencies.keys(), ...reporters, ...listed.keys()]);
  return [...ids]
    .map((id): Row => {
      const said = agencies.get(id);
      const known = listed.get(id);
      return {
        state: said?.state ?? stateOf(id),
        agency_id: id,
        name: said?.name ?? known?.name ?? id,
        agency_type: said?.agency_type ?? known?.agency_type,
        ori: said?.ori || null,
        geoids: said?.geoids || geoidIn(id),
        is_reporter: reporters.has(id),
        successor: known?.successor,
      };
    })
    .sort((a, b) => (`${a.state} ${a.agency_id}` < `${b.state} ${b.agency_id}` ? -1 : 1));
}

/** The id of a place ends with its GEOID. */
const geoidIn = (id: string) => /^us-[a-z]+-(\d+)$/.exec(id)?.[1] ?? null;

/** What others say of an agency does not make it a reporter. */
const isOwn = (source_kind: string, basis: string) =>
  source_kind === 'own-log' && basis !== 'third-party' && basis !== 'context-only';

/** Rows of `places`: of each place what the latest publication that has its record says. */
export function placeRows(reads: readonly PublicationRead[]): Row[] {
  const said = reads.flatMap((read) => read.places.map((place) => ({ place, read })));
  return [...grouped(said, ({ place }) => place.jurisdiction_id)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, those]) => {
      const rank = ({ place, read }: (typeof those)[number]) =>
        [Date.parse(read.stated?.published_at ?? '') || 0, place.revision] as const;
      const { place } = those.reduce((best, one) => (compare(rank(one), rank(best)) > 0 ? one : best));
      const { geoids, revision: _, ...shown } = place;
      return geoids.map((geoid): Row => ({ ...shown, geoid }));
    });
}

/** Rows of `agreements`: of each agreement the latest that was published. */
export function agreementRows(reads: readonly PublicationRead[], states: ReadonlyMap<string, string>): Row[] {
  const said = reads.flatMap((read) => read.agreements.map((row) => ({ row, read })));
  return [...grouped(said, ({ row }) => String(row.agreement_id))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, those]) => {
      const rank = ({ row, read }: (typeof those)[number]) =>
        [Date.parse(read.stated?.published_at ?? '') || 0, Number(row.revision)] as const;
      const { row, read } = those.reduce((best, one) => (compare(rank(one), rank(best)) > 0 ? one : best));
      const file = read.files[Number(row.file_no)];
      const agency = String(row.agency_id);
      return {
        ...row,
        state: states.get(agency) ?? stateOf(agency),
        publication_sha256: read.isPlain ? file?.sha256 : read.sha256,
        file: file?.path,
        file_sha256: file?.sha256,
      };
    });
}

/** Rows of `publications`. */
export function publicationRows({ uses, findings }: Selection, states: ReadonlyMap<string, string>): Row[] {
  return [...uses].flatMap(([read, use]): Row[] => {
    const { stated, name } = read;
    const agency = stated?.agency_id;
    const row = {
      folder: name,
      state: agency === undefined ? null : (states.get(agency) ?? stateOf(agency)),
      agency_id: agency,
      sequence: stated?.sequence,
      published_at: stated?.published_at,
      periods: stated?.periods.join(';'),
      signature: read.signature,
      use,
      findings: findings.filter(({ folder }) => folder === name).length,
    };
    if (!read.isPlain) return [{ publication_sha256: read.sha256, ...row }];
    return read.files.map(({ path, sha256 }) => ({ ...row, publication_sha256: sha256, folder: `${name}/${path}` }));
  });
}
