import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A form dated after ICE had withdrawn it. */
export const retiredFormUsed: RecordRule<Request, Sight> = {
  id: 'retired-form-used',
  scope: 'record',
  record: 'request',
  when: 'form',
  severity: 'warning',
  title: { en: 'A form that was no longer in use', es: 'Un formulario que ya no se usaba' },
  why: {
    en: 'Form I-247A replaced this form on April 2, 2017. Older ones stay valid, but a later date is most often a slip.',
    es: 'El formulario I-247A reemplazó a este el 2 de abril de 2017. Los anteriores siguen valiendo, pero una fecha posterior suele ser un error.',
  },
  fix: {
    en: 'Read the form number at the foot of the paper. In Excel, correct the column "Paper" or "Date on the paper".',
    es: 'Lea el número del formulario al pie del documento. En Excel, corrija la columna "Documento" o "Fecha del documento".',
  },
  message: {
    en: 'This form ({paper:instrument}) is dated {dated}. It was withdrawn on {retired}.',
    es: 'Este formulario ({paper:instrument}) tiene fecha {dated}. Se retiró el {retired}.',
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
      const { instrument, dated_on } = instruments[at] as Request['instruments'][number];
      if (dated_on === undefined || dated_on <= RETIRED_ON || !RETIRED.has(instrument)) continue;
      const values = { paper: instrument, dated: dated_on, retired: RETIRED_ON };
      report(`/instruments/${at}/instrument`, { values });
    }
  },
};

const RETIRED_ON = '2017-04-02';
const RETIRED = new Set<string>(['i-247d', 'i-247n', 'i-247x']);
