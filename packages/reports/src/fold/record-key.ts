/**
 * The id under which revisions of one record belong together, as one text; the same for every revision.
 *
 * Request ids are local to an agency, and a release of others may repeat them: so a request's key holds the kind of
 * source, the release, the agency and the id. A public or regulator copy has only its `public_id`.
 *
 * @returns `undefined` for a record without an id, which then stands alone.
 */
export function recordKey(record: Readonly<Record<string, unknown>>): string | undefined {
  const kind = record.record;
  if (kind === 'request') return requestKey(record as unknown as RequestIds);
  const name = typeof kind === 'string' ? ID_OF[kind] : undefined;
  const id = name === undefined ? undefined : record[name];
  return typeof id === 'string' ? `${String(kind)}\n${id}` : undefined;
}

/** The fields that name a request. */
export interface RequestIds {
  readonly source: { readonly kind: string; readonly release_id?: string };
  readonly agency_id?: string;
  readonly request_id?: string;
  readonly public_id?: string;
}

/** `recordKey` of a request, or of another request in the same log by its `request_id`. */
export function requestKey(request: RequestIds, requestId = request.request_id): string | undefined {
  const id = requestId ?? request.public_id;
  const { kind, release_id = '' } = request.source;
  return id === undefined ? undefined : `request\n${kind}\n${release_id}\n${request.agency_id ?? ''}\n${id}`;
}

const ID_OF: Readonly<Record<string, string>> = {
  agency: 'agency_id',
  jurisdiction: 'jurisdiction_id',
  agreement: 'agreement_id',
  'quarterly-report': 'report_id',
  regime: 'regime_id',
  'regime-report': 'regime_report_id',
  'legal-profile': 'law_id',
  registry: 'registry_id',
};
