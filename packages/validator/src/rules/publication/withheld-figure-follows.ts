import type { QuarterlyReport, RecordRule } from '@daybook/types';
import { workedOut } from '../../facts/worked-out.ts';
import type { Sight } from '../../sight.ts';

/** A withheld figure that anyone can work out from the figures that are shown. */
export const withheldFigureFollows: RecordRule<QuarterlyReport, Sight> = {
  id: 'withheld-figure-follows',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'Withheld, and yet it can be worked out', es: 'Reservada, y aun así se puede calcular' },
  why: {
    en: 'A figure is withheld to protect persons. Where a total less the other figures gives it, nothing is protected.',
    es: 'Una cifra se reserva para proteger a personas. Si el total menos las demás cifras la da, no protege nada.',
  },
  fix: {
    en: 'Withhold one more figure of the same row and of the same column, or the total, or join groups. In Excel, mark the cell as withheld.',
    es: 'Reserve una cifra más de la misma fila y de la misma columna, o el total, o una grupos. En Excel, marque la celda como reservada.',
  },
  message: {
    en: 'This figure is withheld, but the figures shown give it.',
    es: 'Esta cifra está reservada, pero las cifras que se muestran la dan.',
  },
  basis: [
    {
      citation: 'Daybook standard: a protected figure must not follow from what is published',
      verification: 'verified',
    },
  ],
  since: '1.0',
  check({ tables }, report) {
    // The figure itself is not said: the message would publish it.
    for (const pointer of workedOut(tables).keys()) report(pointer);
  },
};
