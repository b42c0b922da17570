import type { Jurisdiction, Origin, SetRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** Two places with one GEOID of one map. */
export const geoidUsedTwice: SetRule<Jurisdiction, Sight> = {
  id: 'geoid-used-twice',
  scope: 'set',
  record: 'jurisdiction',

  severity: 'warning',
  title: { en: 'Two places with one GEOID', es: 'Dos lugares con un mismo GEOID' },
  why: {
    en: 'A GEOID names one place. With two records for it, the place and its people are counted twice on a map.',
    es: 'Un GEOID nombra un solo lugar. Con dos registros, el lugar y su población se cuentan dos veces en un mapa.',
  },
  fix: {
    en: 'If they are one place, keep one record. If one took the place of the other, fill in "From" and "To" of the code. Else look up the right GEOID.',
    es: 'Si son un solo lugar, conserve un registro. Si uno reemplazó al otro, llene "Desde" y "Hasta" del código. Si no, busque el GEOID correcto.',
  },
  message: {
    en: 'The place {other} has the GEOID {geoid} too.',
    es: 'El lugar {other} también tiene el GEOID {geoid}.',
  },
  since: '1.0',
  start(report) {
    const current = new Map<string, { readonly one: Jurisdiction; readonly origin: Origin }>();
    return {
      take(one, origin) {
        const id = one.jurisdiction_id;
        if (id === undefined || (current.get(id)?.one.revision ?? 0) >= one.revision) return;
        current.set(id, { one, origin });
      },
      finish() {
        const first = new Map<string, Jurisdiction>();
        for (const { one, origin } of current.values()) {
          if (one.revision_reason?.startsWith('withdrawn-')) continue;

          for (const [at, { geoid, vintage, from, to }] of one.geoids.entries()) {
            if (geoid === undefined || from !== undefined || to !== undefined) continue;
            const key = `${geoid} ${vintage}`;
            const other = first.get(key);
            if (other === undefined) first.set(key, one);
            else if (other !== one) {
              const values = { other: other.jurisdiction_id, geoid };
              report({ origin, record_id: one.jurisdiction_id }, `/geoids/${at}/geoid`, {
                values,
              });
            }
          }
        }
      },
    };
  },
};
