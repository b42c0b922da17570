import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import { isJudicialPaper } from '../../facts/is-judicial-paper.ts';
import type { Sight } from '../../sight.ts';

/** A paper logged as one of a court that, by its own entry, no judge of a court signed. */
export const judicialPaperNotByAJudge: RecordRule<Request, Sight> = {
  id: 'judicial-paper-not-by-a-judge',
  scope: 'record',
  record: 'request',
  when: 'court-paper',
  severity: 'flag',
  title: { en: 'A court paper that no judge signed?', es: '¿Un documento judicial que no firmó un juez?' },
  why: {
    en: 'A warrant of an immigration officer or an immigration judge is not a judicial warrant. Those judges work for the Department of Justice, not for a court.',
    es: 'La orden de un agente o de un juez de inmigración no es una orden judicial. Los jueces de inmigración pertenecen al Departamento de Justicia, no a un tribunal.',
  },
  fix: {
    en: 'Look at the signature and the heading. If an immigration officer or judge signed, choose that form in the column "Paper" (in Excel, from the list in the cell). Else correct "Signed by" or "Kind of judge".',
    es: 'Mire la firma y el encabezado. Si firmó un agente o juez de inmigración, elija ese formulario en la columna "Documento" (en Excel, de la lista de la celda). Si no, corrija "Firmado por" o "Tipo de juez".',
  },
  message: {
    issuer: {
      en: 'Logged as {paper:instrument}. Signed by: {role:issuer-role}. Did a judge of a court approve it?',
      es: 'Anotado como {paper:instrument}. Firmado por: {role:issuer-role}. ¿Lo aprobó el juez de un tribunal?',
    },
    judge: {
      en: 'Logged as {paper:instrument}. Kind of judge: {judge:judge-type}. Did a judge of a court approve it?',
      es: 'Anotado como {paper:instrument}. Tipo de juez: {judge:judge-type}. ¿Lo aprobó el juez de un tribunal?',
    },
    docket: {
      en: 'Logged as {paper:instrument}, with no docket number on it. Does it come from a court?',
      es: 'Anotado como {paper:instrument}, sin número de expediente. ¿Viene de un tribunal?',
    },
  },
  basis: [
    {
      citation: 'RCW 10.93.160',
      verification: 'verified',
      url: 'https://instalawyer.io/laws/revised-code-of-washington/4317420-immigration-and-citizenship',
    },
    { citation: '5 ILCS 805/10', verification: 'verified', url: 'https://legiscan.com/IL/text/SB1881/2025' },
  ],
  since: '1.0',
  check({ instruments }, report) {
    for (let at = 0; at < instruments.length; at++) {
      const {
        instrument: paper,
        issuer_role: role = '',
        judge_type: judge,
        has_docket,
      } = instruments[at] as Request['instruments'][number];
      if (!isJudicialPaper(paper)) continue;
      const pointer = `/instruments/${at}`;
      if (judge === 'immigration-judge')
        report(`${pointer}/judge_type`, { variant: 'judge', values: { paper, judge } });
      else if (NOT_A_COURT.has(groupOf('issuer-role', role) ?? ''))
        report(`${pointer}/issuer_role`, { variant: 'issuer', values: { paper, role } });
      else if (has_docket === false && !paper.endsWith('subpoena'))
        report(`${pointer}/has_docket`, { variant: 'docket', values: { paper } });
    }
  },
};

/** Groups of issuers: officers of immigration, officers with delegated powers, and nobody. */
const NOT_A_COURT = new Set(['immigration', 'delegated', 'none']);
