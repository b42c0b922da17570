import type { QuarterlyReport, RecordRule } from '@daybook/types';

import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** A report, or a certificate in it, of a day that has not come. */
export const reportDatedInTheFuture: RecordRule<QuarterlyReport, Sight> = {
  id: 'report-dated-in-the-future',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'error',
  title: { en: 'A report of a day that has not come', es: 'Un informe de un día que aún no llega' },
  why: {
    en: 'Nobody can publish or certify on a day that has not come.',
    es: 'Nadie puede publicar ni certificar en un día que aún no llega.',
  },
  fix: {
    en: 'Correct the date: look for a wrong year, or for month and day that changed places. Leave "Published on" empty until it is published.',
    es: 'Corrija la fecha: busque un año equivocado, o un mes y un día cambiados de lugar. Deje vacía "Fecha de publicación" hasta publicarlo.',
  },
  message: {
    en: '{on} is after the day of this check, {today}.',
    es: 'El {on} es posterior al día de esta verificación, {today}.',
  },
  since: '1.0',
  check({ as_of, published_on, nil }, report, { today }) {
    const judge = (pointer: string, on: string | undefined) => {
      const turned = turnedRound(on, today);
      if (turned !== undefined) report(pointer, { values: { on: turned.earlier, today } });
    };
    judge('/as_of', as_of);
    judge('/published_on', published_on);
    for (const [at, { certified_on }] of nil.entries()) judge(`/nil/${at}/certified_on`, certified_on);
  },
};
