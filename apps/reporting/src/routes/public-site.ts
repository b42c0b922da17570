import { refusalPage } from '../pages/refusal-page.tsx';
import { publicFile } from '../public/public-file.ts';
import { publicFolder } from '../public/public-folder.ts';
import type { Route } from '../server/route.ts';

/** The public pages, for anybody; the first one in the reader's language. */
export const publicSite: Route = {
  method: 'GET',
  path: '/public/*',
  roles: 'anybody',
  run(asked) {
    const { path, lang, store } = asked;
    const folder = publicFolder(store.folder);
    if (path === '/public' || path === '/public/') {
      const first = publicFile(folder, `${lang === 'es' ? 'es/' : ''}`);
      return first === undefined
        ? refusalPage(asked, 'nothing-published')
        : { to: `/public/${lang === 'es' ? 'es/' : ''}index.html` };
    }
    return publicFile(folder, path.slice('/public/'.length)) ?? refusalPage(asked, 'not-found');
  },
};
