import { type RequestIds, recordKey, requestKey } from './record-key.ts';

/** Reads the names of records: the two parts of `recordKey`, without building its text for every request. */
export interface RecordNames {
  /** Reads the name of a record into `scope` and `id`. */
  read(record: Readonly<Record<string, unknown>>): void;
  /** A number for what stands before the id, the same for all records of which it is the same. */
  readonly scope: number;
  /** `undefined` for a record without an id. */
  readonly id: string | undefined;
}

/** Makes a `RecordNames`. */
export function createRecordNames(): RecordNames {
  const scopes = new Map<string, number>();
  const ofOthers = numberOf('');
  let scope = ofOthers;
  let id: string | undefined;
  let last: { kind: string; release_id: string | undefined; agency_id: string | undefined; scope: number } | undefined;

  function numberOf(text: string): number {
    const number = scopes.get(text) ?? scopes.size;
    scopes.set(text, number);
    return number;
  }

  return {
    read(record) {
      if (record.record !== 'request') {
        scope = ofOthers;
        id = recordKey(record);
        return;
      }
      const request = record as unknown as RequestIds;
      const { source, agency_id, request_id, public_id } = request;
      const { kind, release_id } = source;
      // Nearly all requests of a log share all but the id.
      if (last?.kind !== kind || last.release_id !== release_id || last.agency_id !== agency_id)
        last = { kind, release_id, agency_id, scope: numberOf(requestKey(request, '') ?? '') };
      scope = last.scope;
      id = request_id ?? public_id;
    },
    get scope() {
      return scope;
    },
    get id() {
      return id;
    },
  };
}
