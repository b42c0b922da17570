import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { refusalPage } from '../pages/refusal-page.tsx';
import { publicFolder } from '../public/public-folder.ts';
import { publicPaths } from '../public/public-paths.ts';
import { releaseFolder, releasesOf } from '../publishing/releases.ts';
import { zippedRelease } from '../publishing/zipped-release.ts';
import type { Route } from '../server/route.ts';

/** A release as one zip file: the one that the public takes, where it lies ready. */
export const releaseZip: Route = {
  method: 'GET',
  path: '/releases/:no',
  roles: ['publisher', 'reviewer', 'auditor'],
  async run(asked) {
    const { store, params } = asked;
    const line = releasesOf(store.database).find(({ sequence }) => String(sequence) === params.no);
    const folder = releaseFolder(store.folder, line?.folder ?? '');
    if (line === undefined || !existsSync(folder)) return refusalPage(asked, 'not-found');
    const kind = { type: 'application/zip', name: `${line.folder}.zip` };
    const kept = join(publicFolder(store.folder), publicPaths.zip(line.sequence));
    return existsSync(kept)
      ? { bytes: Readable.toWeb(createReadStream(kept)) as ReadableStream<Uint8Array>, ...kind }
      : { bytes: await zippedRelease(store.folder, line.folder), ...kind };
  },
};
