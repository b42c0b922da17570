import { agencyNames, type Spelling } from './agency-names.ts';

type RecordLike = Readonly<Record<string, unknown>>;

/** The register's record of an agency with the spellings that are new; the same record where none is. */
export function extendedRecord(record: RecordLike, spellings: Iterable<Spelling>, nameSource: string): RecordLike {
  const names = Array.isArray(record.names) ? (record.names as RecordLike[]) : [];
  const fresh = [...spellings].filter(([name]) => !names.some((known) => known.name === name));
  if (fresh.length === 0) return record;
  const highest = Math.max(0, ...names.map(({ no }) => Number(no)));
  return {
    ...record,
    revision: Number(record.revision) + 1,
    revision_reason: 'progress',
    names: [...names, ...agencyNames(fresh, nameSource, highest)],
  };
}
