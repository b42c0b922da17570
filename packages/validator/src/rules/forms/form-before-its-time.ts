import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A form is dated before it came into use. */
export const formBeforeItsTime: RecordRule<Request, Sight> = {
  id: 'form-before-its-time',
  scope: 'record',
  record: 'request',
  when: 'form',
  severity: 'warning',
  title: { en: 'A form that did not exist yet', es: 'Un formulario que aún no existía' },
  why: {
    en: 'Each form has its first day. An earlier date means that the date or the form is wrong.',
    es: 'Cada formulario tiene su primer día. Una fecha anterior indica que la fecha o el formulario están mal.',
  },
  fix: {
    en: 'Read the form number and the date on the paper. In Excel, correct the column "Paper" or "Date on the paper"; look for a wrong year.',
    es: 'Lea el número del formulario y la fecha en el documento. En Excel, corrija la columna "Documento" o "Fecha del documento"; busque un año equivocado.',
  },
  message: {
    en: 'This form ({paper:instrument}) is dated {dated}. It came into use in {since}.',
    es: 'Este formulario ({paper:instrument}) tiene fecha {dated}. Se empezó a usar en {since}.',
  },
  basis: [
    {
      citation: 'Form I-247A, edition 02/17',
      verification: 'verified',
      url: 'https://dokumen.tips/documents/department-of-homeland-security-the-department-of-homeland-security-dhs-has-placed.html',
    },
    {
      citation: 'Forms I-247D, I-247N and I-247X: Priority Enforcement Program, announced November 2014',
      verification: 'secondary',
      url: 'https://americanimmigrationcouncil.org/research/immigration-detainers-under-priority-enforcement-program',
    },
  ],
  since: '1.0',
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper, dated_on: dated } = instruments[at] as Request['instruments'][number];
      const since = FIRST_MONTH[paper];
      if (dated === undefined || since === undefined || dated >= since) continue;
      report(`/instruments/${at}/dated_on`, { values: { paper, dated, since } });
    }
  },
};
/** The month before which no such form can have been filled in: of its edition, or of the announcement of its program. */
const FIRST_MONTH: Readonly<Record<string, string>> = {
  'i-247a': '2017-02',
  'i-247d': '2014-11',
  'i-247n': '2014-11',
  'i-247x': '2014-11',
};
