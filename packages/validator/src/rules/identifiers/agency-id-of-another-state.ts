import type { Agency, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An agency whose permanent id holds the letters of another state. */
export const agencyIdOfAnotherState: RecordRule<Agency, Sight> = {
  id: 'agency-id-of-another-state',
  scope: 'record',
  record: 'agency',
  severity: 'warning',
  title: { en: 'The id of the agency is of another state', es: 'El id de la agencia es de otro estado' },
  why: {
    en: 'The id holds the letters of the state. Tables by state may go by either of the two.',
    es: 'El id contiene las letras del estado. Las tablas por estado pueden guiarse por cualquiera de los dos.',
  },
  fix: {
    en: 'Correct the column "State". The id is permanent: if it was made wrongly, write a new record with a new id.',
    es: 'Corrija la columna "Estado". El id es permanente: si se formó mal, haga un registro nuevo con otro id.',
  },
  message: {
    en: 'The id {id} is of {found}. The agency is in {state}.',
    es: 'El id {id} es de {found}. La agencia está en {state}.',
  },
  since: '1.0',
  check({ agency_id: id, state, operator_level }, report) {
    if (state === undefined || operator_level === 'federal') return;
    const found = id.slice(3, 5).toUpperCase();
    if (found !== state) report('/state', { values: { id, found, state } });
  },
};
