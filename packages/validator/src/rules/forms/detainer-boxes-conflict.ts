import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** Boxes of one detainer that the form does not let stand together. */
export const detainerBoxesConflict: RecordRule<Request, Sight> = {
  id: 'detainer-boxes-conflict',
  scope: 'record',
  record: 'request',
  when: 'form',
  severity: 'warning',
  title: { en: 'Boxes that do not go together', es: 'Casillas que no van juntas' },
  why: {
    en: "ICE's guidance says which boxes go together. The box for a person whom ICE lent to the agency does not go with those for probable cause.",
    es: 'Según la guía de ICE, la casilla de la persona que ICE prestó a la agencia no se combina con las casillas de causa probable.',
  },
  fix: {
    en: 'Look at the form again. If both are ticked there, leave it. In Excel, correct the column "Probable-cause boxes"; codes are parted by a semicolon.',
    es: 'Vuelva a mirar el formulario. Si ahí están marcadas ambas, déjelo así. En Excel, corrija la columna "Casillas de causa probable"; los códigos se separan con punto y coma.',
  },
  message: {
    both: {
      en: 'Two boxes that do not go together: {first:probable-cause} / {second:probable-cause}.',
      es: 'Dos casillas que no van juntas: {first:probable-cause} / {second:probable-cause}.',
    },
    none: {
      en: 'It says that no box is marked, and also: {second:probable-cause}.',
      es: 'Dice que no hay ninguna casilla marcada y también: {second:probable-cause}.',
    },
  },
  basis: [
    {
      citation: 'ICE guidance for Form I-247A (2017)',
      verification: 'verified',
      url: 'https://www.scribd.com/document/343192456/ICE-Guidance-for-Form-I-247A',
    },
  ],
  since: '1.0',
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, probable_cause: boxes } = instruments[at] as Request['instruments'][number];
      if (boxes === undefined || boxes.length < 2) continue;
      const pointer = `/instruments/${at}/probable_cause`;
      const second = boxes.find((box) => FIRST_BOX.has(box));
      const other = boxes.find((box) => box !== 'none-marked');
      if (instrument === 'i-247a' && second !== undefined && boxes.includes(LENT))
        report(pointer, { variant: 'both', values: { first: LENT, second } });
      else if (boxes.includes('none-marked') && other !== undefined)
        report(pointer, { variant: 'none', values: { second: other } });
    }
  },
};

const LENT = 'dhs-transferred-custody';
const FIRST_BOX = new Set<string>([
  'final-order',
  'pending-proceedings',
  'biometric-confirmation',
  'statements-or-other',
]);
