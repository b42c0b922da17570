import { existsSync } from 'node:fs';
import { refusalPage } from '../pages/refusal-page.tsx';
import { releaseFolder, releasesOf } from '../publishing/releases.ts';
import { zippedRelease } from '../publishing/zipped-release.ts';
import type { Route } from '../server/route.ts';

/** A release as one zip file. */
export const releaseZip: Route = {
  method: 'GET',
  path: '/releases/:no',
  roles: ['publisher', 'reviewer', 'auditor'],
  async run(asked) {
    const { store, params } = asked;
    const line = releasesOf(store.database).find(({ sequence }) => String(sequence) === params.no);
    const folder = releaseFolder(store.folder, line?.folder ?? '');
    if (line === undefined || !existsSync(folder)) return refusalPage(asked, 'not-found');
    const bytes = await zippedRelease(store.folder, line.folder);
    return { bytes, type: 'application/zip', name: `${line.folder}.zip` };
  },
};
