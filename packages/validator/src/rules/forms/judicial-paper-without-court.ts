import type { RecordRule, Request } from '@daybook/types';
import { isJudicialPaper } from '../../facts/is-judicial-paper.ts';
import type { Sight } from '../../sight.ts';

/** A paper of a court that does not say which court, what judge, or whether it has a docket number. */
export const judicialPaperWithoutCourt: RecordRule<Request, Sight> = {
  id: 'judicial-paper-without-court',
  scope: 'record',
  record: 'request',
  when: 'court-paper',
  severity: 'error',
  title: { en: 'A court paper without its court', es: 'Un documento judicial sin su tribunal' },
  why: {
    en: 'Many laws treat a paper of a judge unlike a paper of ICE. Only the court, the judge and the docket show which one it is.',
    es: 'Muchas leyes distinguen el documento de un juez del de ICE. Solo el tribunal, el juez y el expediente muestran cuál es.',
  },
  fix: {
    en: 'Read them from the paper. In Excel, fill in "Court", "Kind of judge" and "Has a docket number". Never write the docket number itself. If no judge signed, choose another code under "Paper".',
    es: 'Léalos en el documento. En Excel, llene "Tribunal", "Tipo de juez" y "Tiene número de expediente". Nunca escriba el número. Si no lo firmó un juez, elija otro código en "Documento".',
  },
  message: {
    court: {
      en: 'This court paper ({paper:instrument}) does not name the court.',
      es: 'Este documento judicial ({paper:instrument}) no nombra el tribunal.',
    },
    judge: {
      en: 'This court paper ({paper:instrument}) does not say what kind of judge signed it.',
      es: 'Este documento judicial ({paper:instrument}) no dice qué tipo de juez lo firmó.',
    },
    docket: {
      en: 'This court paper ({paper:instrument}) does not say whether it has a docket number.',
      es: 'Este documento judicial ({paper:instrument}) no dice si tiene número de expediente.',
    },
  },
  since: '1.0',
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const { instrument, court, judge_type, has_docket } = instruments[at] as Request['instruments'][number];
      if (!isJudicialPaper(instrument)) continue;
      const values = { paper: instrument };
      if (court === undefined) report(`/instruments/${at}/court`, { variant: 'court', values });
      // A clerk or a lawyer may issue a subpoena, before any case has a number.
      if (SUBPOENA.test(instrument)) continue;
      if (judge_type === undefined) report(`/instruments/${at}/judge_type`, { variant: 'judge', values });
      if (has_docket === undefined) report(`/instruments/${at}/has_docket`, { variant: 'docket', values });
    }
  },
};

const SUBPOENA = /subpoena$/;
