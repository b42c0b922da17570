import type { RegistryReporter } from '@daybook/types';
import type { DatasetFinding } from '../ingest/dataset-finding.ts';
import { findingWords } from '../ingest/finding-words.ts';
import type { AgencyRead, PublicationRead } from '../ingest/publication-read.ts';
import { grouped } from './grouped.ts';

/** Agencies that have another name than before, ended, or may be one: what a reader of sums and of a row of years must know. */
export function agencyFindings(
  reads: readonly PublicationRead[],
  expected: readonly RegistryReporter[],
): DatasetFinding[] {
  const own = reads
    .flatMap((read) => read.agencies.map((agency) => ({ agency, read })))
    .filter(({ agency, read }) => read.isPlain || read.stated?.agency_id === agency.agency_id)
    .sort(
      (a, b) =>
        (a.read.stated?.sequence ?? 0) - (b.read.stated?.sequence ?? 0) || a.agency.revision - b.agency.revision,
    );
  const latest: Said[] = [];
  const overTime = [...grouped(own, ({ agency }) => agency.agency_id)].flatMap(([id, those]) => {
    const last = those.at(-1);
    if (last === undefined) return [];
    latest.push(last);
    const before = those.findLast(({ agency }) => agency.name !== last.agency.name);
    const listed = expected.find(({ agency_id }) => agency_id === id);
    return [...(before === undefined ? [] : [nameChanged(last, before.agency)]), ...ended(last, listed)];
  });
  return [...overTime, ...oriTwice(latest)];
}

interface Said {
  readonly agency: AgencyRead;
  readonly read: PublicationRead;
}

function nameChanged({ agency, read }: Said, before: AgencyRead): DatasetFinding {
  const { agency_id, name } = agency;
  return {
    finding: 'name-changed',
    consequence: 'used',
    folder: read.name,
    publication_sha256: read.sha256,
    agency_id,
    message: findingWords['name-changed']({ agency: agency_id, value: name, other: before.name }),
    found: [],
  };
}

/** Agencies that publish under two ids and one ORI: nobody here can tell whether they are one. */
function oriTwice(latest: readonly Said[]): DatasetFinding[] {
  const said = latest.flatMap((one) => one.agency.ori.split(';').map((ori) => ({ ...one, ori })));
  return [...grouped(said, ({ ori }) => ori)].flatMap(([value, [first, ...others]]) =>
    value === '' || first === undefined
      ? []
      : others.map(
          ({ agency, read }): DatasetFinding => ({
            finding: 'ori-used-twice',
            consequence: 'used',
            folder: read.name,
            publication_sha256: read.sha256,
            agency_id: agency.agency_id,
            message: findingWords['ori-used-twice']({
              agency: agency.agency_id,
              other: first.agency.agency_id,
              value,
            }),
            found: [],
          }),
        ),
  );
}

function ended({ agency, read }: Said, listed: RegistryReporter | undefined): DatasetFinding[] {
  const { agency_id } = agency;
  const day = agency.active_to ?? listed?.to;
  if (day === undefined) return [];
  return [
    {
      finding: 'agency-ended',
      consequence: 'used',
      folder: read.name,
      publication_sha256: read.sha256,
      agency_id,
      message: findingWords['agency-ended']({ agency: agency_id, period: day, other: listed?.successor ?? '' }),
      found: [],
    },
  ];
}
