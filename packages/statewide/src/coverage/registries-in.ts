import { type FileBytes, isEntry, readAll } from '@daybook/files';
import type { Registry } from '@daybook/types';
import { validate } from '@daybook/validator';

/** The registries in a file; none where anything in it is wrong. @param today the day of the check, `YYYY-MM-DD`. */
export async function registriesIn(file: FileBytes, today: string): Promise<readonly Registry[]> {
  const { counts } = await validate(file, { today });
  if (counts.error > 0) return [];
  const found: Registry[] = [];
  for await (const batch of readAll([file]))
    for (const reading of batch)
      if (isEntry(reading) && reading.kind === 'registry') found.push(reading.record as unknown as Registry);
  return found;
}
