import { refusalPage } from '../pages/refusal-page.tsx';
import type { Route } from '../server/route.ts';
import { withQuarter } from './with-quarter.ts';

/** One file of a preview: a page is shown, anything else is downloaded. */
export const previewFile: Route = {
  method: 'GET',
  path: '/quarters/:quarter/preview/file',
  roles: ['publisher', 'reviewer', 'auditor'],
  run: withQuarter((asked, { preview }) => {
    const path = asked.query.get('path') ?? '';
    const release = preview?.release;
    // Only paths that the folder itself lists: none leads out of it.
    if (release === undefined || !release.paths.includes(path)) return refusalPage(asked, 'not-found');
    const bytes = release.read(path);
    if (path.endsWith('.html')) return { bytes, type: 'text/html; charset=utf-8', policy: OWN_STYLE };
    return { bytes, type: 'application/octet-stream', name: path.replace(/^.*\//, '') };
  }),
};

/** A report brings its style with it, and names its fingerprint in a policy of its own. Nothing in it runs. */
const OWN_STYLE = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox";
