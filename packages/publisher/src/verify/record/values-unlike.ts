import { canonicalForm } from '@daybook/reports';
import { twinOf } from './twin-of.ts';

type Values = Readonly<Record<string, unknown>>;

/** What stands in a public row beside the record: which row it is, and how it is shown. */
const ofTheRow: ReadonlySet<string> = new Set([
  '/$schema',
  '/view',
  '/revision',
  '/revision_reason',
  '/public_id',
  '/generalised',
  '/not_yet_public',
]);

/** Stands where an outcome is not shown yet. */
const LATER = 'not-yet-public';

/**
 * The places of a public row that do not follow from the record behind it. A row may show less than it could: nothing that
 * is absent or an empty list speaks against it.
 *
 * @param seen what the public could see of the record at most.
 */
export function valuesUnlike(row: Values, seen: Values, at = ''): string[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const pointer = `${at}/${name}`;
    return ofTheRow.has(pointer) ? [] : unlike(value, seen[name], pointer);
  });
}

function unlike(value: unknown, seen: unknown, pointer: string): string[] {
  if (value === LATER) return [];
  if (Array.isArray(value))
    return value.some((one) => typeof one === 'object')
      ? value.flatMap((one: Values) => {
          const twin = twinOf(one, seen);
          return twin === undefined ? [pointer] : valuesUnlike(one, twin, `${pointer}/*`);
        })
      : value.length === 0 || canonicalForm(value) === canonicalForm(seen ?? null)
        ? []
        : [pointer];
  if (typeof value === 'object' && value !== null)
    return valuesUnlike(value as Values, (seen ?? {}) as Values, pointer);
  return value === seen ? [] : [pointer];
}
