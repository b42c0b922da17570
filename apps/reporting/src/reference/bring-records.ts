import { type FileStream, isEntry, readAll } from '@daybook/files';
import { fileChunks } from '@daybook/files/node';
import { canonicalForm } from '@daybook/reports';
import type { Finding, Lang } from '@daybook/types';
import { codeTitles, validate } from '@daybook/validator';
import type { UploadedFile } from '../server/receive-upload.ts';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';
import { addReference } from './add-reference.ts';
import { dayOf } from './day-of.ts';
import { groundsOf } from './grounds-of.ts';
import { referenceId } from './reference-id.ts';
import { referencesOf } from './references-of.ts';
import type { Reference } from './save-reference.ts';

/** What became of records about the agency and its surroundings. */
export interface BroughtRecords {
  /** Errors of the check: then nothing was saved. */
  readonly findings: readonly Finding[];
  /** Ids whose revision does not follow the one that is kept, or says otherwise: then nothing was saved. */
  readonly refused: readonly string[];
  /** What was saved, by its id and revision. */
  readonly saved: readonly string[];
  /** In the same words here already. */
  readonly there: number;
  /** Records of other agencies, and records of another kind. */
  readonly others: number;
}

const KINDS = new Set(['agency', 'jurisdiction', 'agreement', 'legal-profile']);

/**
 * Takes records about the agency and its surroundings from files: its own record, its governments with their policies, its
 * agreements, law files of its own. All of them are saved, or none.
 */
export async function bringRecords(
  store: Store,
  submission: Submission,
  given: readonly UploadedFile[],
  lang: Lang,
): Promise<BroughtRecords> {
  const { database, around } = store;
  const { agency, files } = referencesOf(database);
  const streams: FileStream[] = given.map(({ name, path }) => ({ name, pieces: () => fileChunks(path) }));
  const all: Reference[] = [];
  let others = 0;
  for await (const batch of readAll(streams, { titles: codeTitles }))
    for (const one of batch)
      if (isEntry(one)) {
        if (KINDS.has(one.kind)) all.push(one.record as unknown as Reference);
        else others++;
      }
  const today = dayOf(around.now(), agency?.time_zone);
  const checked = await validate(streams, { today, lang, ...(await groundsOf(files)) });
  const findings = checked.findings.filter(({ severity }) => severity === 'error');
  const nothing = { findings, refused: [], saved: [], there: 0, others };
  if (findings.length > 0) return nothing;

  const ids = new Set(all.flatMap((one) => (one.record === 'agency' ? [one.agency_id] : [])));
  const own = agency?.agency_id ?? (ids.size === 1 ? [...ids][0] : undefined);
  const wanted = all.filter((one) => !('agency_id' in one) || one.agency_id === own);
  others += all.length - wanted.length;
  const fresh: Reference[] = [];
  const refused: string[] = [];
  let there = 0;
  const latest = new Map<string, number>();
  for (const record of wanted.sort((a, b) => a.revision - b.revision)) {
    const id = referenceId(record);
    const name = `${record.record} ${id}`;
    const kept = database.one('SELECT record FROM reference WHERE kind = ? AND id = ? AND revision = ?', [
      record.record,
      id,
      record.revision,
    ]);
    const last = database.one('SELECT MAX(revision) AS last FROM reference WHERE kind = ? AND id = ?', [
      record.record,
      id,
    ])?.last;
    const top = Math.max(Number(last ?? 0), latest.get(name) ?? 0);
    if (kept !== undefined && kept.record === canonicalForm(record)) there++;
    // A place or a law that is new here may have a history elsewhere: its first record here may be any revision.
    else if (kept === undefined && (top === 0 || record.revision > top)) {
      fresh.push(record);
      latest.set(name, record.revision);
    } else refused.push(id);
  }
  if (refused.length > 0) return { ...nothing, refused: [...new Set(refused)], there };
  if (fresh.length > 0)
    once(store, submission, fresh, () => fresh.map((record) => addReference(store, submission.account_id, record)));
  return { ...nothing, others, there, saved: fresh.map((one) => `${referenceId(one)}, ${one.revision}`) };
}
