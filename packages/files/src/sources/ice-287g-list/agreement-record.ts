import type { Agreement, AgreementDocument, AgreementId, AgreementListing } from '@daybook/types';
import { recordHead } from '../../importing/record-head.ts';
import type { AgreementHistory, Listing } from './agreement-histories.ts';
import { sourceOf } from './source-of.ts';

/** The id of an agreement: agency, model and number; no date and no name. */
function agreementIdOf({ agencyId, type, no }: AgreementHistory): AgreementId {
  return `${agencyId}-${type}-${no}`;
}

/** The record of an agreement as all lists together show it. */
export function agreementRecord(history: AgreementHistory): Agreement {
  const first = history.listings[0] as Listing;
  const last = history.listings.at(-1) as Listing;
  const documents = documentsOf(history.listings);
  const { signedOn, ended, predecessor, successor, status } = history;
  return {
    record: 'agreement',
    ...recordHead,
    agreement_id: agreementIdOf(history),
    source: sourceOf(last.list, last.row),
    agency_id: history.agencyId,
    other_parties: ['ice-unspecified'],
    agreement_type: history.type,
    status,
    ...(signedOn === undefined
      ? { signed_on_missing: isPending(last) ? 'not-applicable' : 'unknown' }
      : { signed_on: signedOn }),
    ...(ended && { ended_between: { last_listed_on: ended.lastListedOn, first_missing_on: ended.firstMissingOn } }),
    ...(status === 'superseded' && { end_reason: 'renewal' }),
    ...(predecessor && { predecessor: agreementIdOf(predecessor) }),
    ...(successor && { successor: agreementIdOf(successor) }),
    functions: [],
    money: [],
    documents,
    ...(documents.length === 0 && { documents_missing: isPending(last) ? 'not-applicable' : 'unknown' }),
    listings: history.listings.map(listingRecord),
    first_listed_on: first.list.asOf,
    last_listed_on: last.list.asOf,
  };
}

function isPending({ list }: Listing): boolean {
  return list.kind === 'pending';
}

function listingRecord({ list, row }: Listing, at: number): AgreementListing {
  const { agency, county, model, signed } = row.printed;
  return {
    no: at + 1,
    as_of: list.asOf,
    release_id: list.releaseId,
    file_sha256: list.sha256,
    row: row.at('agency').row,
    agency_as_printed: agency.slice(0, 200),
    ...(county !== '' && { place_as_printed: county.slice(0, 200) }),
    type_as_printed: model.slice(0, 200),
    ...(signed !== '' && { signed_as_printed: signed.slice(0, 200) }),
  };
}

/** The published texts that any of the lists links to, in the order of the lists. */
function documentsOf(listings: readonly Listing[]): AgreementDocument[] {
  const urls = new Map<string, 'agreement' | 'addendum'>();
  let hasAddendum = false;
  for (const { row } of listings) {
    hasAddendum ||= row.hasAddendum;
    if (row.agreementUrl !== undefined) urls.set(row.agreementUrl, 'agreement');
    if (row.addendumUrl !== undefined) urls.set(row.addendumUrl, 'addendum');
  }
  const documents = [...urls].slice(0, 49).map(([url, kind], at) => ({ no: at + 1, kind, url }));
  const isLinked = documents.some(({ kind }) => kind === 'addendum');
  return hasAddendum && !isLinked ? [...documents, { no: documents.length + 1, kind: 'addendum' }] : documents;
}
