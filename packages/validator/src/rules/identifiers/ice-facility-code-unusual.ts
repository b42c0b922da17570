import type { Agency, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An ICE facility code that does not look like one. No state is ever read from it. */
export const iceFacilityCodeUnusual: RecordRule<Agency, Sight> = {
  id: 'ice-facility-code-unusual',
  scope: 'record',
  record: 'agency',
  severity: 'warning',
  title: { en: 'An unusual ICE facility code', es: 'Un código de centro de ICE poco usual' },
  why: {
    en: 'The codes that ICE gives to jails have seven capital letters or digits. Very few are shorter. A cut-off code finds no jail.',
    es: 'Los códigos que ICE da a las cárceles tienen siete mayúsculas o dígitos. Muy pocos son más cortos. Un código cortado no encuentra ninguna cárcel.',
  },
  fix: {
    en: "Copy the code from ICE's list of facilities. Leave the cell empty if the facility has none.",
    es: 'Copie el código de la lista de centros de ICE. Deje la celda vacía si el centro no tiene.',
  },
  message: {
    default: {
      en: 'ICE facility codes have 7 letters or digits. This one, {code}, has {count}.',
      es: 'Los códigos de centros de ICE tienen 7 letras o dígitos. Este, {code}, tiene {count}.',
    },
    'small-letters': {
      en: 'ICE facility codes have capital letters. {code} is written {meant}.',
      es: 'Los códigos de centros de ICE llevan mayúsculas. {code} se escribe {meant}.',
    },
    'catch-all': {
      en: '{code} stands for any facility without a code. It names none.',
      es: '{code} se usa para cualquier centro sin código. No designa ninguno.',
    },
  },
  basis: [{ citation: "ICE's published lists of detention facilities", verification: 'secondary' }],
  since: '1.0',
  check({ identifiers, facilities }, report) {
    const judge = (code: string, pointer: string) => {
      if (code === 'OTHER') report(pointer, { variant: 'catch-all', values: { code } });
      else if (USUAL.test(code)) return;
      else if (USUAL.test(code.toUpperCase())) {
        const meant = code.toUpperCase();
        report(pointer, {
          variant: 'small-letters',
          values: { code, meant },
          fix: { from: code, to: meant, certain: true },
        });
      } else report(pointer, { values: { code, count: code.length } });
    };
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme === 'ice-detloc') judge(id, `/identifiers/${at}/id`);
    });
    facilities.forEach(({ code }, at) => {
      if (code !== undefined) judge(code, `/facilities/${at}/code`);
    });
  },
};

/** Seven characters, or one of the few shorter ones that ICE is known to use. */
const USUAL = /^(?:[A-Z0-9]{7}|FY14|BOPATL|EROFCB|SALARM)$/;
