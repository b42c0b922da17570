/** A path of the site as a link from one of its pages: from `es/agencies/a.html` to `data/b.csv` is `../../data/b.csv`. */
export function linkFrom(page: string, target: string): string {
  const from = page.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].map(encodeURIComponent).join('/');
}
