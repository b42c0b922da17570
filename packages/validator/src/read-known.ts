import { type FileBytes, type FileStream, isEntry, type ReadOptions, readAll } from '@daybook/files';
import { Context, type KnownRecords } from './check/context.ts';
import { judgeBySchema } from './check/schema-check.ts';
import { codeTitles } from './code-titles.ts';

/**
 * Reads records that others refer to (agencies, jurisdictions, agreements, laws) once, for many checks of what refers to
 * them. Such a check finds in its own files what it would with these files beside them.
 *
 * Records whose form is wrong are left out, as in a check; what is wrong with them is not said here.
 */
export async function readKnown(
  files: readonly (FileBytes | FileStream)[],
  reading: ReadOptions = {},
): Promise<KnownRecords> {
  const known = new Context();
  for await (const batch of readAll(files, { titles: codeTitles, ...reading }))
    for (const one of batch) {
      if (!isEntry(one) || !Context.holds(one.kind)) continue;
      const { isWhole, entry } = judgeBySchema(one);
      if (isWhole) known.add(entry);
    }
  return known.list();
}
