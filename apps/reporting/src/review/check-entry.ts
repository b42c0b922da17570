import { canonicalForm } from '@daybook/reports';
import type { Finding, Lang } from '@daybook/types';
import { validate } from '@daybook/validator';
import { dayOf } from '../reference/day-of.ts';
import { groundsOf } from '../reference/grounds-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { EntryLine } from '../store/entries.ts';
import type { Store } from '../store/open-store.ts';

const NAME = 'requests.ndjson';

/** What the rules say of the latest revision of an entry, beside the agency's own records and the law. */
export async function checkEntry(
  { database, around }: Store,
  history: readonly EntryLine[],
  lang: Lang,
): Promise<readonly Finding[]> {
  const { agency, files } = referencesOf(database);
  const records = history.flatMap(({ record }) => (record === undefined ? [] : [canonicalForm(record)])).reverse();
  const bytes = new TextEncoder().encode(`${records.join('\n')}\n`);
  const today = dayOf(around.now(), agency?.time_zone);
  const checked = await validate({ name: NAME, bytes }, { today, lang, ...(await groundsOf(files)) });
  return checked.findings.filter(({ file, row }) => file === NAME && (row === undefined || row === records.length));
}
