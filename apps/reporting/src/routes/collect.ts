import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { oversightPaths } from '../oversight/oversight-paths.ts';
import { oversightWork } from '../oversight/oversight-work.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';

/** Takes publications, registries, public keys and maps, and makes the pages anew; without a file it only makes them anew. */
export const collect: Route = {
  method: 'POST',
  path: '/statewide/collect',
  roles: ['auditor'],
  upload: 64 * 1024 * 1024,
  run({ store, upload }) {
    const { collected, publications } = oversightPaths(store.folder);
    const { agency } = referencesOf(store.database);
    const files = upload?.files ?? [];
    // What came is taken away when this is answered, and the work takes longer.
    const into = join(collected, `.${store.around.draw(8)}`);
    if (files.length > 0) mkdirSync(into, { recursive: true });
    const incoming = files.map(({ name, path }, at) => {
      // Two may have one name.
      const kept = join(into, String(at));
      renameSync(path, kept);
      return { name, path: kept };
    });
    if (incoming.length === 0 && !existsSync(publications)) return { to: '/statewide' };
    oversightWork(store).begin({ folder: store.folder, today: dayOf(store.around.now(), agency?.time_zone), incoming });
    return { to: '/statewide' };
  },
};
