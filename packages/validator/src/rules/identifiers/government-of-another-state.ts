import type { Agency, RecordRule } from '@daybook/types';
import { stateOfGeoid } from '../../facts/state-of-geoid.ts';
import type { Sight } from '../../sight.ts';

/** An agency whose government lies in another state. */
export const governmentOfAnotherState: RecordRule<Agency, Sight> = {
  id: 'government-of-another-state',
  scope: 'record',
  record: 'agency',

  severity: 'warning',
  title: { en: 'The government is of another state', es: 'El gobierno es de otro estado' },
  why: {
    en: 'The law of an agency is that of its government. A namesake in another state brings the wrong law.',
    es: 'La ley de una agencia es la de su gobierno. Un homónimo de otro estado trae la ley equivocada.',
  },
  fix: {
    en: 'Look the government up by name and state, and correct "Government" or "State". In Excel, a lost zero in the id leads to another state.',
    es: 'Busque el gobierno por nombre y estado, y corrija "Gobierno" o "Estado". En Excel, un cero perdido en el id lleva a otro estado.',
  },
  message: {
    en: 'The government {id} lies in {found}. The agency is in {state}.',
    es: 'El gobierno {id} está en {found}. La agencia está en {state}.',
  },
  since: '1.0',
  check({ government_id: id, state }, report) {
    const digits = id?.match(/^us-(?:state|county|place|town|district)-(\d+)$/)?.[1];
    const found = digits === undefined ? undefined : stateOfGeoid(digits)?.postal;
    if (id !== undefined && state !== undefined && found !== undefined && found !== state)
      report('/government_id', { values: { id, found, state } });
  },
};
