import type { Applied, LawItem, SetAside, Statement } from './statement.ts';

/**
 * Sets aside what lower places say otherwise, where the outermost preempting statement leaves them no say.
 *
 * @param applied statements that count, outermost place first.
 * @param saysTheSame whether a lower statement agrees with the preempting one; then it stays.
 */
export function preempt<T extends Statement & { readonly preempts: boolean }>(
  applied: Applied<T>,
  saysTheSame: (lower: T, preempting: T) => boolean,
): Applied<T> {
  const first = applied.items.find(({ statement }) => statement.preempts);
  if (first === undefined) return applied;
  const places = [...new Set(applied.items.map(({ jurisdiction_id }) => jurisdiction_id))];
  const height = places.indexOf(first.jurisdiction_id);
  const preempting = applied.items.filter(
    ({ jurisdiction_id, statement }) => jurisdiction_id === first.jurisdiction_id && statement.preempts,
  );
  const items: LawItem<T>[] = [];
  const setAside: SetAside<T>[] = [...applied.setAside];
  for (const item of applied.items) {
    const isLower = places.indexOf(item.jurisdiction_id) > height;
    if (isLower && !preempting.some(({ statement }) => saysTheSame(item.statement, statement)))
      setAside.push({ ...item, why: 'preempted' });
    else items.push(item);
  }
  return { items, setAside };
}
