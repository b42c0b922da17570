import type { FreshRevision } from './fresh-revisions.ts';
import type { Refusal } from './refusal.ts';

/** The refusal where published entries were corrected or withdrawn, and the release does not hold their quarter. */
export function correctedElsewhere(fresh: readonly FreshRevision[], quarters: ReadonlySet<string>): Refusal[] {
  const found = fresh.filter(
    ({ quarter, reason }) => !quarters.has(quarter) && /^(?:correction-|withdrawn-|expunged$)/.test(reason),
  );
  if (found.length === 0) return [];
  const names = [...new Set(found.map(({ quarter }) => quarter))].sort().join(' ');
  return [
    {
      id: 'corrected-in-another-quarter',
      message: {
        en: `Entries that were published in ${names} have been corrected or withdrawn since, and this release does not hold that quarter.`,
        es: `Hay anotaciones publicadas en ${names} que se corrigieron o retiraron después, y esta publicación no contiene ese trimestre.`,
      },
      cure: {
        en: `Name it too, so that the correction is told with what it corrects: add ${names} to --period.`,
        es: `Indíquelo también, para que la corrección conste donde corresponde: agregue ${names} a --period.`,
      },
      request_ids: [...new Set(found.map(({ request_id }) => request_id))],
    },
  ];
}
