import type { Way, WayLeak } from '../way.ts';

/** The order of the log is not that of its random ids. */
export const orderTells: Way = {
  id: 'order-tells',
  title: { en: 'An order that tells', es: 'Un orden que revela' },
  why: {
    en: "Rows in the order of the agency's own books tell the day, and who came after whom.",
    es: 'Filas en el orden de los libros de la agencia revelan el día, y quién vino después de quién.',
  },
  cure: { en: 'Sort the log by its random public ids.', es: 'Ordenar la bitácora por sus ids públicos aleatorios.' },
  unit: { en: 'lists of entries', es: 'listas de anotaciones' },
  try({ release: { log, tables } }) {
    const lists = new Map<string, { id: string; line: number }[]>();
    const add = (path: string, id: string, line: number) => {
      const list = lists.get(path) ?? [];
      list.push({ id, line });
      lists.set(path, list);
    };
    for (const { path, line, public_id } of log) add(path, public_id, line);
    for (const { path, header, rows } of tables) {
      const at = header.indexOf('public_id');
      if (at >= 0) for (const [index, row] of rows.entries()) add(path, row[at] ?? '', index + 2);
    }
    const leaks: WayLeak[] = [];
    for (const [file, rows] of lists) {
      const first = rows.findIndex(({ id }, at) => at > 0 && id < (rows[at - 1]?.id ?? ''));
      if (first > 0)
        leaks.push({
          file,
          line: rows[first]?.line ?? 0,
          message: {
            en: 'From here on the rows do not stand in the order of their ids: theirs may be the order of the books.',
            es: 'Desde aquí las filas no están en el orden de sus ids: el suyo puede ser el de los libros.',
          },
        });
    }
    return { looked_at: lists.size, leaks };
  },
};
