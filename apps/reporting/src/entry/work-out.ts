import { type LawOfRequest, lawOfRequest } from '@daybook/reports';
import type { Agency, Lang, Request } from '@daybook/types';
import { lawOf } from '../reference/law-of.ts';
import { placeOf } from '../reference/place-of.ts';
import type { Database } from '../store/database.ts';
import { readTyped } from './read-typed.ts';
import type { TypedEntry } from './typed-values.ts';
import { zoneOf } from './zone-of.ts';

/** What law says of what was typed so far, finished or not. */
export interface WorkedOut {
  readonly law: LawOfRequest | undefined;
  /** What was typed, as far as it can be read. */
  readonly record: Request | undefined;
  /** How the place is called whose law a statement is. */
  readonly placeOf: ReturnType<typeof placeOf>;
}

/** Looks up the law and works out the limits for a form that nobody has judged. @param today `YYYY-MM-DD`, by the agency's calendar. */
export async function workOut(
  database: Database,
  agency: Agency,
  typed: TypedEntry,
  today: string,
  lang: Lang,
): Promise<WorkedOut> {
  const { agency_id } = agency;
  const zone = zoneOf(agency, typed.request.facility_id);
  const facts = { agency_id, request_id: 'typed', public_id: '', revision: 1 };
  const { record } = await readTyped(typed, facts, zone);
  const law = lawOf(database);
  return {
    record,
    law: record === undefined ? undefined : lawOfRequest(record, law, zone, today),
    placeOf: placeOf(law, agency_id, lang),
  };
}
