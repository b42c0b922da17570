import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** An ask that led to nothing, by the log, and yet information was given for it. */
export const nothingDoneButShared: RecordRule<Request, Sight> = {
  id: 'nothing-done-but-shared',
  scope: 'record',
  record: 'request',
  when: 'disclosure',
  severity: 'warning',
  title: { en: 'Nothing was done, but information was given', es: 'No se hizo nada, pero se entregó información' },
  why: {
    en: 'What was given to ICE is a result. An ask that "led to nothing" drops it from the tables of results.',
    es: 'Lo que se entrega a ICE es un resultado. Una petición que "no resultó en nada" lo deja fuera de las tablas de resultados.',
  },
  fix: {
    en: 'In Excel, choose "Information given" or another result in the column "What it led to". Or check the sheet of disclosures: its ask number must be the right one.',
    es: 'En Excel, elija "Se entregó información" u otro resultado en la columna "En qué resultó". O revise la hoja de divulgaciones: el número de lo pedido debe ser el correcto.',
  },
  message: {
    en: 'It says that nothing was done. But this was given: {information:information}.',
    es: 'Dice que no se hizo nada. Pero se entregó esto: {information:information}.',
  },
  since: '1.0',
  check({ asks }, report) {
    for (let at = 0; at < asks.length; at++) {
      const { result, disclosures } = asks[at] as Request['asks'][number];
      if (result !== 'no-action' || disclosures.length === 0) continue;
      const information = disclosures.flatMap((one) => one.information).find((code) => !NOTHING.test(code));
      if (information !== undefined) report(`/asks/${at}/result`, { values: { information } });
    }
  },
};
const NOTHING = /^(none|unknown)$/;
