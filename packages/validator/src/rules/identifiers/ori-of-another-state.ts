import type { Agency, RecordRule } from '@daybook/types';
import { stateOfOri } from '../../facts/state-of-ori.ts';
import type { Sight } from '../../sight.ts';

/** An ORI of another state than the agency's. */
export const oriOfAnotherState: RecordRule<Agency, Sight> = {
  id: 'ori-of-another-state',
  scope: 'record',
  record: 'agency',
  severity: 'warning',
  title: { en: 'The ORI is of another state', es: 'El ORI es de otro estado' },
  why: {
    en: 'Many counties and cities share a name. An ORI of another state is often that of a namesake.',
    es: 'Muchos condados y ciudades comparten nombre. Un ORI de otro estado suele ser el de una agencia del mismo nombre.',
  },
  fix: {
    en: 'Look the ORI up by name and state. If the ORI is right, correct the column "State".',
    es: 'Busque el ORI por nombre y estado. Si el ORI es correcto, corrija la columna "Estado".',
  },
  message: {
    en: 'The ORI {ori} is of {found}. The agency is in {state}.',
    es: 'El ORI {ori} es de {found}. La agencia está en {state}.',
  },
  since: '1.0',
  check({ identifiers, state, operator_level }, report) {
    // Federal agencies carry the letters of Washington, D.C. or of the place of one office.
    if (state === undefined || operator_level === 'federal') return;
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== 'ori9' && scheme !== 'ori7') return;
      const found = stateOfOri(id)?.postal;
      if (found !== undefined && found !== state)
        report(`/identifiers/${at}/id`, { values: { ori: id, found, state } });
    });
  },
};
