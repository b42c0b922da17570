import type { RecordRule, Request } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** A form of ICE that is logged with a court or a judge. */
export const iceFormWithACourt: RecordRule<Request, Sight> = {
  id: 'ice-form-with-a-court',
  scope: 'record',
  record: 'request',
  when: 'paper',
  severity: 'warning',
  title: { en: 'An ICE form with a court', es: 'Un formulario de ICE con un tribunal' },
  why: {
    en: 'Officers of ICE sign these forms. A court stands on none of them. If a judge signed, it was another paper, and it binds in another way.',
    es: 'Estos formularios los firman agentes de ICE. Ninguno lleva un tribunal. Si firmó un juez, era otro documento, y obliga de otra manera.',
  },
  fix: {
    en: 'Look at the heading and the signature. If a judge signed, list the paper of the court too. Else empty "Court" and "Kind of judge" in Excel.',
    es: 'Mire el encabezado y la firma. Si firmó un juez, anote también el documento del tribunal. Si no, vacíe "Tribunal" y "Tipo de juez" en Excel.',
  },
  message: {
    court: {
      en: 'This form ({paper:instrument}) is logged with a court. No court issues it.',
      es: 'Este formulario ({paper:instrument}) está anotado con un tribunal. Ningún tribunal lo emite.',
    },
    judge: {
      en: 'This form ({paper:instrument}) is logged with a judge: {judge:judge-type}. No judge signs it.',
      es: 'Este formulario ({paper:instrument}) está anotado con un juez: {judge:judge-type}. Ningún juez lo firma.',
    },
  },
  basis: [
    {
      citation: '8 CFR 287.5(e) and 287.7(b): who may issue warrants and detainers',
      verification: 'secondary',
      url: 'https://www.usborderpatrol.com/usbp/laws/border_patrol608_11',
    },
  ],
  since: '1.0',
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument: paper, court, judge_type: judge } = instruments[at] as Request['instruments'][number];
      if ((court ?? judge) === undefined || !OF_ICE.test(paper)) continue;
      if (judge !== undefined && !OF_NO_COURT.test(judge))
        report(`/instruments/${at}/judge_type`, { variant: 'judge', values: { paper, judge } });
      else if (court !== undefined) report(`/instruments/${at}/court`, { variant: 'court', values: { paper } });
    }
  },
};

const OF_ICE = /^i-(247[adgnx]?|200|203|205|286)$/;
/** An immigration judge may sign orders of the Department of Justice. */
const OF_NO_COURT = /^(unknown|other|immigration-judge)$/;
