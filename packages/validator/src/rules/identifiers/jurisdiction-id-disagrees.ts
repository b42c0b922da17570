import type { Jurisdiction, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A jurisdiction's id that names another level or another GEOID than the record. */
export const jurisdictionIdDisagrees: RecordRule<Jurisdiction, Sight> = {
  id: 'jurisdiction-id-disagrees',
  scope: 'record',
  record: 'jurisdiction',
  severity: 'error',
  title: { en: 'The id of the jurisdiction says something else', es: 'El id de la jurisdicción dice otra cosa' },
  why: {
    en: 'Everybody makes the id in the same way, from the level and the first GEOID. If the two differ, the record may be read as another place.',
    es: 'Todos forman el id de la misma manera, con el nivel y el primer GEOID. Si no coinciden, el registro puede tomarse por otro lugar.',
  },
  fix: {
    en: 'The id never changes. Correct the level or the GEOID. If the id itself was made wrongly, write a new record with the right one.',
    es: 'El id nunca cambia. Corrija el nivel o el GEOID. Si el propio id se formó mal, haga un registro nuevo con el id correcto.',
  },
  message: {
    level: {
      en: 'The id {id} is not one of this level: {level:jurisdiction-level}.',
      es: 'El id {id} no corresponde a este nivel: {level:jurisdiction-level}.',
    },
    geoid: {
      en: 'The id {id} names the GEOID {named}. It is not among the GEOIDs of the record.',
      es: 'El id {id} nombra el GEOID {named}. No está entre los GEOID del registro.',
    },
  },
  since: '1.0',
  check({ jurisdiction_id: id, level, geoids }, report) {
    const { word = '', named } =
      /^us-(?<word>federal-district|county-subdivision|[a-z]+)(?:-(?<named>\d+))?$/.exec(id)?.groups ?? {};
    const levels = LEVELS[word];
    if (levels !== undefined && level !== 'unknown' && !levels.includes(level))
      report('/level', { variant: 'level', values: { id, level } });
    if (levels === undefined || named === undefined || geoids.length === 0) return;
    if (!geoids.some(({ geoid }) => geoid === named)) report('/geoids', { variant: 'geoid', values: { id, named } });
  },
};

/** The levels that a word of the id may stand for; other words are open. */
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  federal: ['federal'],
  state: ['state', 'territory', 'federal-district'],
  'federal-district': ['federal-district'],
  county: ['county', 'municipal'],
  place: ['municipal', 'township'],
  'county-subdivision': ['township', 'municipal'],
  tribal: ['tribal'],
};
