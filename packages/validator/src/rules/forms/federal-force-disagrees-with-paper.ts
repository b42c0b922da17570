import type { RecordRule, Request } from '@daybook/types';
import { instrumentAsks } from '@daybook/types/instrument-asks';
import { glance } from '../../facts/glance.ts';
import type { Sight } from '../../sight.ts';

/** The federal force of an ask is not the one that its paper has. */
export const federalForceDisagreesWithPaper: RecordRule<Request, Sight> = {
  id: 'federal-force-disagrees-with-paper',
  scope: 'record',
  record: 'request',
  when: 'paper',
  severity: 'warning',
  title: { en: 'Another force than the paper has', es: 'Otra fuerza que la del documento' },
  why: {
    en: 'The force is looked up from the paper: a detainer is a request, a warrant of a judge is an order. A wrong one changes what the reports say.',
    es: 'La fuerza se toma del documento: una solicitud de retención es una petición, la orden de un juez es un mandato. Si está mal, cambia lo que dicen los informes.',
  },
  fix: {
    en: 'Choose the force that the message names in the column "Federal force", or correct the column "Paper". In Excel both have a list in the cell.',
    es: 'Elija la fuerza que indica el mensaje en la columna "Fuerza federal", o corrija la columna "Documento". En Excel ambas tienen una lista en la celda.',
  },
  message: {
    en: 'It says: {force:federal-force}. By the paper ({paper:instrument}) it is: {expected:federal-force}.',
    es: 'Dice: {force:federal-force}. Según el documento ({paper:instrument}) es: {expected:federal-force}.',
  },
  since: '1.0',
  check(request, report) {
    const { asks, instruments } = request;
    if (instruments.some(({ instrument }) => ANY_FORCE.has(instrument))) return;
    for (let at = 0; at < asks.length; at++) {
      const { ask, federal_force: force } = asks[at] as Request['asks'][number];
      const by = instruments.find(({ instrument }) => FORCES.get(instrument)?.has(ask));
      if (by === undefined || instruments.some(({ instrument }) => FORCES.get(instrument)?.get(ask) === force))
        continue;
      // A court's paper may stand behind any ask of the request that it came to.
      if (JUDICIAL.test(force) && glance(request).has('court-paper')) continue;
      const expected = FORCES.get(by.instrument)?.get(ask) ?? '';
      const fix = { from: force, to: expected, certain: false };
      report(`/asks/${at}/federal_force`, { values: { force, expected, paper: by.instrument }, fix });
    }
  },
};

/** The force of each ask of a paper. */
const FORCES = new Map<string, ReadonlyMap<string, string>>(
  instrumentAsks.map(({ instrument }) => [
    instrument,
    new Map(instrumentAsks.filter((row) => row.instrument === instrument).map((row) => [row.ask, row.federal_force])),
  ]),
);
const ANY_FORCE = new Set<string>(['unknown', 'other', 'written-other']);
const JUDICIAL = /^judicial-/;
