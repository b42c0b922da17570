import type { VerifySource } from '@daybook/publisher';

/** An agency and a period that a report names. */
export interface NamedInReport {
  readonly agency_id: string;
  /** Name of the period, such as `2026-Q1`. */
  readonly period: string;
}

/** Where a publication keeps its reports. */
const REPORTS = /^reports\/[^/]+\.json$/;

const AGENCY = /^us-[a-z]{2}-[a-z0-9]+$/;

/** Whose reports lie in a publication whose manifest cannot be read. Nobody vouches for it: it only tells that something came. */
export function namedInReports(source: VerifySource): NamedInReport[] {
  return source.paths.filter((path) => REPORTS.test(path)).flatMap((path) => namedIn(source.read(path)));
}

function namedIn(bytes: Uint8Array): NamedInReport[] {
  try {
    const { agency_id, period } = JSON.parse(new TextDecoder().decode(bytes)) as {
      readonly agency_id?: unknown;
      readonly period?: { readonly name?: unknown };
    };
    const name = period?.name;
    return typeof agency_id === 'string' && AGENCY.test(agency_id) && typeof name === 'string'
      ? [{ agency_id, period: name }]
      : [];
  } catch {
    // What cannot be read names nobody.
    return [];
  }
}
