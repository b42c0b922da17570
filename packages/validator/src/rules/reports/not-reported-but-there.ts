import type { QuarterlyReport, RecordRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A part that is said not to be reported, and has something in it. */
export const notReportedButThere: RecordRule<QuarterlyReport, Sight> = {
  id: 'not-reported-but-there',
  scope: 'record',
  record: 'quarterly-report',

  severity: 'error',
  title: { en: 'Said not to be reported, but it is there', es: 'Indicado como no informado, pero está' },
  why: {
    en: 'Readers leave out what is marked as not reported. Here they would leave out figures that are there.',
    es: 'Los lectores omiten lo marcado como no informado. Aquí omitirían cifras que sí están.',
  },
  fix: {
    en: 'Take the part out of "Parts not reported", or empty it.',
    es: 'Quite la parte de "Partes no informadas", o vacíela.',
  },
  message: {
    en: 'The part "{part}" is said not to be reported. It has {count} items.',
    es: 'La parte "{part}" se indica como no informada. Tiene {count} elementos.',
  },
  since: '1.0',
  check(about, report) {
    for (const [at, { part }] of about.not_reported.entries()) {
      const found = about[part];
      const count = Array.isArray(found) ? found.length : Number(found !== undefined);
      if (count > 0) report(`/not_reported/${at}/part`, { values: { part, count } });
    }
  },
};
