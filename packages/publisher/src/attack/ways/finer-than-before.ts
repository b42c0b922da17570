import { isActionPlace } from '../persons/is-action-place.ts';
import type { LogRow } from '../reading/log-row.ts';
import type { Way } from '../way.ts';

/** An entry shows something finer than an earlier release showed of it. */
export const finerThanBefore: Way = {
  id: 'finer-than-before',
  title: { en: 'Finer detail than before', es: 'Más detalle que antes' },
  why: {
    en: 'Read together, two releases show of an entry more than either does, and then few others are like it.',
    es: 'Leídas juntas, dos publicaciones muestran de una anotación más que cada una, y entonces pocas son como ella.',
  },
  cure: {
    en: 'Never show more detail of an entry than the release before: detail only gets coarser.',
    es: 'No mostrar nunca más detalle de una anotación que la publicación anterior: el detalle solo se hace menos fino.',
  },
  unit: { en: 'entries in both releases', es: 'anotaciones en ambas publicaciones' },
  try({ release, others }) {
    const now = new Map(release.log.map((row) => [row.public_id, row]));
    let looked_at = 0;
    const leaks = others
      .filter(({ stated }) => stated.published_on <= release.stated.published_on)
      .flatMap(({ name, log }) =>
        log.flatMap((before) => {
          const row = now.get(before.public_id);
          if (row === undefined) return [];
          looked_at++;
          const known = new Set(before.leaves.map(({ place }) => place));
          // What an embargo hid comes out when it ends; what is finer than that does not.
          const isNews = (place: string) => before.entry.not_yet_public === true && outcome.test(place);
          const finer = row.leaves.find(({ place }) => !isActionPlace(place) && !known.has(place) && !isNews(place));
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

const outcome = /^\/(?:custody\/|interview\/|costs\/|asks\/\*\/(?:result|disclosures\/))/;

const leakOf = ({ path, line }: LogRow, column: string, name: string) => ({
  file: path,
  line,
  column,
  message: { en: `This was not shown in ${name}.`, es: `Esto no se mostraba en ${name}.` },
});
