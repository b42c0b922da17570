import type { LogRow } from '../reading/log-row.ts';
import type { Way } from '../way.ts';

/** Entries that are known by another public id than before, or two by one. */
export const idsChanged: Way = {
  id: 'ids-changed',
  title: { en: 'Public ids that changed', es: 'Ids públicos que cambiaron' },
  why: {
    en: 'What left and what came between two releases can be matched, and then both versions are read together.',
    es: 'Lo que salió y lo que entró entre dos publicaciones se puede emparejar, y se leen juntas ambas versiones.',
  },
  cure: {
    en: "Give an entry the same public id in every release: it stands in the agency's ledger.",
    es: 'Dar a cada anotación el mismo id público en todas las publicaciones: está en el registro privado de la agencia.',
  },
  unit: { en: 'entries of the log', es: 'anotaciones de la bitácora' },
  try({ release, others }) {
    const leaks = [];
    const seen = new Map<string, LogRow>();
    for (const row of release.log) {
      const twin = seen.get(row.public_id);
      if (twin !== undefined && twin.path === row.path && twin.entry.revision === row.entry.revision)
        leaks.push({
          ...place(row),
          message: { en: 'Two entries have this id.', es: 'Dos anotaciones tienen este id.' },
        });
      seen.set(row.public_id, row);
    }
    const earlier = others.filter(
      ({ stated, log }) =>
        log.length > 0 &&
        stated.published_on <= release.stated.published_on &&
        sharesAgency(stated.agencies, release.stated.agencies),
    );
    for (const { name, log } of earlier) {
      const scopes = new Set(release.log.map(scopeOf));
      const gone = log.filter(
        (row) => scopes.has(scopeOf(row)) && !seen.has(row.public_id) && !release.stated.changed.has(row.public_id),
      );
      for (const row of gone)
        leaks.push({
          ...place(row),
          release: name,
          message: {
            en: `This entry of ${name} is no longer there, and nothing says that it was withdrawn: it stands under another id, or was taken out.`,
            es: `Esta anotación de ${name} ya no está, y nada dice que se retiró: está bajo otro id, o se quitó.`,
          },
        });
      for (const row of log) {
        const now = seen.get(row.public_id);
        if (now !== undefined && scopeOf(now) !== scopeOf(row))
          leaks.push({
            ...place(now),
            message: {
              en: `This id stood for an entry of another quarter or agency in ${name}.`,
              es: `Este id era de una anotación de otro trimestre o de otra agencia en ${name}.`,
            },
          });
      }
    }
    return {
      looked_at: release.log.length,
      leaks,
      ...(earlier.length === 0
        ? {
            not_tried: {
              en: 'Between releases: no earlier one with a log was given. Inside this one, ids were compared.',
              es: 'Entre publicaciones: no se dio ninguna anterior con bitácora. Dentro de esta sí se compararon los ids.',
            },
          }
        : {}),
    };
  },
};

const place = ({ path, line }: LogRow) => ({ file: path, line, column: '/public_id' });
const scopeOf = ({ entry }: LogRow) => `${entry.agency_id} ${entry.received_quarter}`;
const sharesAgency = (a: readonly string[], b: readonly string[]) => a.some((one) => b.includes(one));
