import type { Jurisdiction, RecordRule } from '@daybook/types';
import { stateOfGeoid } from '../../facts/state-of-geoid.ts';
import type { Sight } from '../../sight.ts';

/** A GEOID of another state than the jurisdiction's. */
export const geoidOfAnotherState: RecordRule<Jurisdiction, Sight> = {
  id: 'geoid-of-another-state',
  scope: 'record',
  record: 'jurisdiction',
  severity: 'warning',
  title: { en: 'The GEOID is of another state', es: 'El GEOID es de otro estado' },
  why: {
    en: 'Many counties share a name. A GEOID of another state is often that of a namesake.',
    es: 'Muchos condados comparten nombre. Un GEOID de otro estado suele ser el de un lugar del mismo nombre.',
  },
  fix: {
    en: 'Look the GEOID up by name and state. If it is right, correct the column "State".',
    es: 'Busque el GEOID por nombre y estado. Si es correcto, corrija la columna "Estado".',
  },
  message: {
    en: 'The GEOID {geoid} lies in {found}. The record says {state}.',
    es: 'El GEOID {geoid} está en {found}. El registro indica {state}.',
  },
  since: '1.0',
  check({ geoids, level, state }, report) {
    // Tribal lands, ports and regions may lie in several states.
    if (state === undefined || !IN_ONE_STATE.has(level)) return;
    geoids.forEach(({ geoid }, at) => {
      const found = stateOfGeoid(geoid)?.postal;
      if (found !== undefined && found !== state) report(`/geoids/${at}/geoid`, { values: { geoid, found, state } });
    });
  },
};

const IN_ONE_STATE = new Set<string>(['state', 'federal-district', 'territory', 'county', 'municipal', 'township']);
