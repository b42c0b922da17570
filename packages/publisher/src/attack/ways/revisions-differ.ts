import { reportsOf } from '../figures/reports-of.ts';
import { tellsOfPersons } from '../persons/tells-of-persons.ts';
import type { Report } from '../reading/report.ts';
import type { Way, WayLeak } from '../way.ts';
import { figureWay } from './figure-way.ts';

const hidden = figureWay({
  id: 'revisions-differ',
  title: { en: 'Two versions of one report', es: 'Dos versiones de un informe' },
  why: {
    en: 'What changed between two versions is about the few persons of the correction; what one version hides, the other may show.',
    es: 'Lo que cambió entre dos versiones trata de las pocas personas de la corrección; lo que una oculta, la otra puede mostrarlo.',
  },
  cure: {
    en: 'Hide in the new version what the old one hid, and figures that changed by few.',
    es: 'Ocultar en la versión nueva lo que ocultaba la anterior, y las cifras que cambiaron en pocas.',
  },
  by: 'revision',
  needs: {
    kind: 'revision',
    words: {
      en: 'No two versions of one report were given, or their tables differ: only changed figures were looked at.',
      es: 'No se dieron dos versiones de un informe, o sus tablas difieren: solo se miraron las cifras que cambiaron.',
    },
  },
});

/** Two versions of one report differ by few persons, or show together what each hides. */
export const revisionsDiffer: Way = {
  ...hidden,
  async try(material) {
    const tried = await hidden.try(material);
    const { release, others } = material;
    const { pairs } = reportsOf([...others, release]);
    return {
      ...tried,
      leaks: [
        ...tried.leaks,
        ...pairs.flatMap(([before, after]) => changedByFew(before, after, release.stated.small_cell)),
      ],
    };
  },
};

/** Figures about persons that both versions show, and that differ by less than the threshold. */
function changedByFew(before: Report, after: Report, threshold: number): WayLeak[] {
  return after.tables.flatMap(({ table_id, dimensions, unit, rows, complete }) => {
    const old = before.tables.find((table) => table.table_id === table_id);
    if (old === undefined || unit !== 'persons') return [];
    const known = new Map(old.rows.map(({ codes, value }) => [codes.join('|'), value]));
    return rows.flatMap(({ codes, value }): WayLeak[] => {
      const key = codes.join('|');
      const then = known.has(key) ? known.get(key) : old.complete && complete ? 0 : undefined;
      if (value === undefined || then === undefined) return [];
      const by = Math.abs(value - then);
      if (!tellsOfPersons(dimensions, codes)) return [];
      if (by === 0 || by >= threshold) return [];
      return [
        {
          release: after.release,
          file: after.path,
          cell: `${table_id} ${after.period}: ${codes.join(', ')}`,
          interval: { least: by, most: by },
          message: {
            en: `It differs by ${by} from the version in ${before.release}: that many persons were corrected.`,
            es: `Difiere en ${by} de la versión de ${before.release}: se corrigieron tantas personas.`,
          },
        },
      ];
    });
  });
}
