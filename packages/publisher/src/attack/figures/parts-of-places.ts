import { asText } from '@daybook/files';
import type { Published } from '../reading/published.ts';
import type { Report } from '../reading/report.ts';
import { textsIn } from '../reading/texts-in.ts';
import type { Parts } from './tie-parts.ts';

/** States and counties, and the agencies in them that the release of the sum names. */
export function partsOfPlaces(reports: readonly Report[], releases: readonly Published[]): Parts[] {
  const listed = new Map(releases.map(({ name, stated }) => [name, stated.agencies]));
  const homes = homesOf(releases);
  return reports.flatMap((whole) => {
    const place = whole.jurisdiction_id;
    if (whole.agency_id !== undefined || place === undefined) return [];
    const isIn = (agency: string) => place.startsWith('us-state-') || homes.get(agency)?.has(place) === true;
    const agencies = (listed.get(whole.release) ?? []).filter(isIn);
    const isPart = ({ source_kind, start_on, end_on }: Report) =>
      source_kind === 'own-log' && start_on === whole.start_on && end_on === whole.end_on;
    const parts = reports.filter((one) => agencies.includes(one.agency_id ?? '') && isPart(one));
    const rest = agencies.filter((id) => !parts.some(({ agency_id }) => agency_id === id));
    return parts.length === 0 ? [] : [{ kind: 'agency' as const, whole, parts, rest }];
  });
}

/** Which government each agency is of, and which it serves, by the records of agencies that are published. */
function homesOf(releases: readonly Published[]): Map<string, Set<string>> {
  const homes = new Map<string, Set<string>>();
  for (const { records } of releases)
    for (const { record, agency_id, government_id, serves } of records)
      if (record === 'agency') homes.set(asText(agency_id), new Set([asText(government_id), ...textsIn(serves)]));
  return homes;
}
