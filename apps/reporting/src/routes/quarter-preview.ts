import { previewPage } from '../pages/preview-page.tsx';
import type { Route } from '../server/route.ts';
import { withQuarter } from './with-quarter.ts';

/** The last preview of a quarter. */
export const quarterPreview: Route = {
  method: 'GET',
  path: '/quarters/:quarter/preview',
  roles: ['publisher', 'reviewer', 'auditor'],
  run: withQuarter((asked, standing) => previewPage(asked, standing)),
};
