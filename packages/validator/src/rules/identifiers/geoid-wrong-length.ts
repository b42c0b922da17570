import type { Jurisdiction, RecordRule } from '@daybook/types';
import { stateOfGeoid } from '../../facts/state-of-geoid.ts';
import type { Sight } from '../../sight.ts';

/** A GEOID that cannot be one of a place of this level. */
export const geoidWrongLength: RecordRule<Jurisdiction, Sight> = {
  id: 'geoid-wrong-length',
  scope: 'record',
  record: 'jurisdiction',
  severity: 'error',
  title: { en: 'A GEOID of another length', es: 'Un GEOID de otra longitud' },
  why: {
    en: 'The Census code of a state has 2 digits. A county has 5, a city 7, a township 10. Where a zero is lost, the code names nothing, or another place.',
    es: 'El código censal de un estado tiene 2 dígitos; el de un condado, 5; el de una ciudad, 7; el de un township, 10. Si se pierde un cero, no es el código de nada o es el de otro lugar.',
  },
  fix: {
    en: 'Write the whole code with its leading zero. In Excel, set the column "GEOID" to Text before you paste.',
    es: 'Escriba el código completo, con el cero inicial. En Excel, ponga la columna "GEOID" en formato Texto antes de pegar.',
  },
  message: {
    default: {
      en: 'The GEOID {geoid} has {count} digits. For this level ({level:jurisdiction-level}) it has {expected}.',
      es: 'El GEOID {geoid} tiene {count} dígitos. Para este nivel ({level:jurisdiction-level}) tiene {expected}.',
    },
    city: {
      en: 'The GEOID {geoid} has {count} digits. A city has 7, a township or New England town 10.',
      es: 'El GEOID {geoid} tiene {count} dígitos. Una ciudad tiene 7; un township o pueblo de Nueva Inglaterra, 10.',
    },
    'no-such-state': {
      en: 'The GEOID {geoid} begins with {digits}. No state or territory has that number.',
      es: 'El GEOID {geoid} comienza con {digits}. Ningún estado ni territorio tiene ese número.',
    },
  },
  since: '1.0',
  check({ geoids, level }, report) {
    const form = FORMS[level];
    geoids.forEach(({ geoid }, at) => {
      const pointer = `/geoids/${at}/geoid`;
      if (form !== undefined && !form.pattern.test(geoid)) {
        const { expected } = form;
        if (expected === undefined) report(pointer, { variant: 'city', values: { geoid, count: geoid.length } });
        else report(pointer, { values: { geoid, level, count: geoid.length, expected } });
      } else if (stateOfGeoid(geoid) === undefined) {
        report(pointer, { variant: 'no-such-state', values: { geoid, digits: geoid.slice(0, 2) } });
      }
    });
  },
};

/** A city may also be a county of its own: the last three digits are then 500 or more. */
const CITY = { pattern: /^(?:\d{7}|\d{10}|\d{2}[5-9]\d{2})$/ };
/** The levels whose codes have one form. Tribal lands, ports and other areas have several. */
const FORMS: Readonly<Record<string, { readonly expected?: number; readonly pattern: RegExp }>> = {
  state: { expected: 2, pattern: /^\d{2}$/ },
  territory: { expected: 2, pattern: /^\d{2}$/ },
  county: { expected: 5, pattern: /^\d{5}$/ },
  municipal: CITY,
  township: CITY,
};
