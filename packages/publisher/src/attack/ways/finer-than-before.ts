import { finerLeaves } from '../persons/finer-leaves.ts';
import { lookOfRow } from '../persons/look-of-row.ts';
import type { LogRow } from '../reading/log-row.ts';
import type { Way } from '../way.ts';

/**
 * An entry shows something finer than an earlier release showed of it, and too few others do the same: whoever has both
 * releases tells it from the others that look like it in the later one.
 */
export const finerThanBefore: Way = {
  id: 'finer-than-before',
  title: { en: 'Finer detail than before', es: 'Más detalle que antes' },
  why: {
    en: 'Read together, two releases show of an entry more than either does, and then few others are like it.',
    es: 'Leídas juntas, dos publicaciones muestran de una anotación más que cada una, y entonces pocas son como ella.',
  },
  cure: {
    en: 'Show of an entry no more than the release before, unless enough others looked like it then and look like it now.',
    es: 'No mostrar de una anotación más que la publicación anterior, salvo que bastantes otras fueran iguales a ella entonces y lo sean ahora.',
  },
  unit: { en: 'entries in both releases', es: 'anotaciones en ambas publicaciones' },
  try({ release, others }) {
    const least = release.stated.k_anonymity;
    const earlier = others
      .filter(({ stated }) => stated.published_on <= release.stated.published_on)
      .map(({ name, log }) => ({ name, rows: new Map(log.map((row) => [row.public_id, row])) }));
    const alike = new Map<string, number>();
    const entries = release.log.map((row) => {
      const before = earlier.flatMap(({ name, rows }) => {
        const old = rows.get(row.public_id);
        return old === undefined ? [] : [{ name, old }];
      });
      const looks = [...before.map(({ name, old }) => `${name} ${lookOfRow(old)}`), lookOfRow(row)].join(' ');
      alike.set(looks, (alike.get(looks) ?? 0) + 1);
      return { row, before, looks };
    });
    const looked_at = entries.reduce((count, { before }) => count + before.length, 0);
    const leaks = entries
      .filter(({ looks }) => (alike.get(looks) ?? 0) < least)
      .flatMap(({ row, before }) =>
        before.flatMap(({ name, old }) => {
          const known = new Set(old.leaves.map(({ place }) => place));
          const finer = finerLeaves(row).find(({ place }) => !known.has(place));
          return finer === undefined ? [] : [leakOf(row, finer.pointer, name)];
        }),
      );
    return {
      looked_at,
      leaks,
      ...(others.length === 0
        ? {
            not_tried: {
              en: 'No earlier release was given.',
              es: 'No se dio ninguna publicación anterior.',
            },
          }
        : {}),
    };
  },
};

const leakOf = ({ path, line }: LogRow, column: string, name: string) => ({
  file: path,
  line,
  column,
  message: { en: `This was not shown in ${name}.`, es: `Esto no se mostraba en ${name}.` },
});
