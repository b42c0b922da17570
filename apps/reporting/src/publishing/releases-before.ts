import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestPaths, type ReleaseReader, verifyRelease } from '@daybook/publisher';
import { openVerifiable } from '@daybook/publisher/node';
import type { Database } from '../store/database.ts';
import type { Outcome } from './order.ts';
import type { Plan } from './plan.ts';
import { type ReleaseLine, releaseFolder, releasesOf } from './releases.ts';

/** The releases that a new one follows, as they went out. */
export interface ReleasesBefore {
  readonly previous: ReleaseReader | undefined;
  /** Earlier ones of the same years: whoever attacks it has them. */
  readonly others: readonly ReleaseReader[];
}

/** Opens them, and sees that none was changed: rows that somebody altered in a folder would be taken for what was published. */
export async function releasesBefore(
  database: Database,
  folder: string,
  { previous, periods }: Plan,
  today: string,
): Promise<ReleasesBefore | Extract<Outcome, { readonly kind: 'release-damaged' }>> {
  const years = new Set(periods.map((period) => period.slice(0, 4)));
  const lines = releasesOf(database).filter(
    (one) => one.sequence === previous?.sequence || one.periods.some((period) => years.has(period.slice(0, 4))),
  );
  const opened: ReleaseReader[] = [];
  for (const line of lines) {
    const release = await asPublished(folder, line, today);
    if (release === undefined) return { kind: 'release-damaged', folder: line.folder };
    opened.push(release);
  }
  return { previous: opened.at(-1), others: opened.slice(0, -1) };
}

async function asPublished(
  folder: string,
  { folder: name, manifest_sha256 }: ReleaseLine,
  today: string,
): Promise<ReleaseReader | undefined> {
  const place = releaseFolder(folder, name);
  if (!existsSync(join(place, manifestPaths.manifest))) return undefined;
  const release = openVerifiable(place);
  const sha256 = createHash('sha256').update(release.read(manifestPaths.manifest)).digest('hex');
  if (sha256 !== manifest_sha256) return undefined;
  const { verdict } = await verifyRelease(release, { today, recount: false });
  return verdict === 'failed' ? undefined : release;
}
