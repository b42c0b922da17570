import type { Route } from '../server/route.ts';
import { appCss, appCssPath } from '../style/generated/app-css.ts';

/** The style of every page. Its address changes with it, so a browser may keep it. */
export const style: Route = {
  method: 'GET',
  path: appCssPath,
  roles: 'anybody',
  run: () => ({ bytes: appCss, type: 'text/css; charset=utf-8', isForever: true }),
};
