import type { Lang } from '@daybook/types';

/** How many lines a list has, and how many stand on a page of it. */
export interface Paged {
  readonly count: number;
  readonly onPage: number;
}

/** The page of a list that an address asks for: the first where it asks for none, the last where there are fewer. */
export function pageAsked(query: URLSearchParams, { count, onPage }: Paged): number {
  const last = Math.max(1, Math.ceil(count / onPage));
  return Math.min(Math.max(1, Math.floor(Number(query.get('page'))) || 1), last);
}

/** Links to the page before and the next one, where there are any. */
export function PageLinks({
  path,
  page,
  count,
  onPage,
  lang,
}: Paged & { readonly path: string; readonly page: number; readonly lang: Lang }) {
  const say = words[lang];
  if (count <= onPage) return null;
  return (
    <nav className="pages" aria-label={say.pages}>
      {page > 1 ? <a href={`${path}?page=${page - 1}`}>{say.earlier}</a> : null}
      {page * onPage < count ? <a href={`${path}?page=${page + 1}`}>{say.later}</a> : null}
    </nav>
  );
}

const words = {
  en: { pages: 'Pages of the list', earlier: 'Page before', later: 'Next page' },
  es: { pages: 'Páginas de la lista', earlier: 'Página anterior', later: 'Página siguiente' },
};
