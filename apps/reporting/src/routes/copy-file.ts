import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { copiesOf } from '../export/copies.ts';
import type { Route } from '../server/route.ts';

/** The file of a copy that was made. */
export const copyFile: Route = {
  method: 'GET',
  path: '/copies/:copy/file',
  roles: ['auditor', 'publisher'],
  run({ store, session, params }) {
    const found = copiesOf(store).get(params.copy ?? '', session?.account_id ?? '');
    if (found?.stage.is !== 'made') return { to: '/copies' };
    const stream: WebStream = Readable.toWeb(createReadStream(found.path));
    return { bytes: stream as ReadableStream<Uint8Array>, type: found.type, name: found.name };
  },
};
