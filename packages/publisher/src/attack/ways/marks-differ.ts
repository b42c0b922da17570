import { objectsIn } from '../reading/objects-in.ts';
import { textsIn } from '../reading/texts-in.ts';
import type { Way, WayLeak } from '../way.ts';

/** Hidden figures that can be told apart by how they are marked. */
export const marksDiffer: Way = {
  id: 'marks-differ',
  title: { en: 'Marks that differ', es: 'Marcas que difieren' },
  why: {
    en: 'Two marks tell the small figure from the one that was hidden to protect it.',
    es: 'Dos marcas distinguen la cifra pequeña de la que se ocultó para protegerla.',
  },
  cure: {
    en: 'Give every hidden figure the one mark `withheld: "protected"`, and nothing else beside its codes.',
    es: 'Dar a cada cifra oculta la única marca `withheld: "protected"`, y nada más junto a sus códigos.',
  },
  unit: { en: 'hidden figures', es: 'cifras ocultas' },
  try({ release: { reports, tables } }) {
    const leaks: WayLeak[] = [];
    let looked_at = 0;
    for (const { path, record } of reports)
      for (const [at, table] of objectsIn(record.tables).entries()) {
        const rows = objectsIn(table.rows);
        const dimensions = new Set(textsIn(table.dimensions));
        const hidden = rows.flatMap((row, index) => (row.withheld === undefined ? [] : [{ row, index }]));
        looked_at += hidden.length;
        for (const { row, index } of hidden) {
          const beside = Object.keys(row).filter((name) => name !== 'withheld' && !dimensions.has(name));
          if (row.withheld === 'protected' && beside.length === 0) continue;
          leaks.push({
            file: path,
            column: `/tables/${at}/rows/${index}`,
            cell: `${table.table_id}: ${[...dimensions].map((name) => row[name]).join(', ')}`,
            message:
              beside.length === 0
                ? { en: 'It has a mark of its own.', es: 'Tiene una marca propia.' }
                : {
                    en: `Beside the mark it shows: ${beside.join(', ')}.`,
                    es: `Junto a la marca muestra: ${beside.join(', ')}.`,
                  },
          });
        }
      }
    for (const { path, header, rows } of tables) {
      const mark = header.indexOf('withheld');
      if (mark < 0) continue;
      for (const [at, row] of rows.entries()) {
        const said = row[mark] ?? '';
        if (said === '') continue;
        looked_at++;
        const beside = ['observations', 'missing'].filter((name) => (row[header.indexOf(name)] ?? '') !== '');
        if (said !== 'protected' || beside.length > 0)
          leaks.push({
            file: path,
            line: at + 2,
            column: 'withheld',
            message: {
              en: 'A hidden figure has a mark of its own, or something beside it.',
              es: 'Una cifra oculta tiene una marca propia, o algo junto a ella.',
            },
          });
      }
    }
    return { looked_at, leaks };
  },
};
