import type { Agreement, RecordRule } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { skipForLaw } from '../../facts/skip-for-law.ts';
import type { Sight } from '../../sight.ts';

/** An agreement that the agency ended where a law asks for somebody's approval, with no approval on record. */
export const terminationWithoutApproval: RecordRule<Agreement, Sight> = {
  id: 'termination-without-approval',
  scope: 'record',
  record: 'agreement',
  severity: 'flag',
  title: { en: 'Was the end of the agreement approved?', es: '¿Se aprobó el fin del acuerdo?' },
  why: {
    en: 'In some states an agency needs approval to end an agreement with ICE. A board or an official gives it.',
    es: 'En algunos estados, una agencia necesita aprobación para terminar un acuerdo con ICE. La da una junta o un funcionario.',
  },
  fix: {
    en: 'If there was an approval, fill in "Approved on". If none was needed, say why in an answer.',
    es: 'Si hubo aprobación, llene "Aprobado el". Si no hacía falta, indique por qué en una respuesta.',
  },
  message: {
    none: {
      en: 'The agency ended the agreement on {ended}. Approval is given by: {office:termination-approval}. Was it approved?',
      es: 'La agencia terminó el acuerdo el {ended}. Debe aprobar: {office:termination-approval}. ¿Se aprobó?',
    },
    late: {
      en: 'The agency ended the agreement on {ended}. The approval is of {approved}, which is later. Approval is given by: {office:termination-approval}. Was there an earlier one?',
      es: 'La agencia terminó el acuerdo el {ended}. La aprobación es del {approved}, que es después. Debe aprobar: {office:termination-approval}. ¿Hubo una anterior?',
    },
  },
  since: '1.0',
  check({ agency_id, agreement_type, status, ended_on, termination }, report, sight) {
    if (status !== 'terminated-by-lea' || ended_on === undefined) return;
    const approved = termination?.approved_on;
    if (approved !== undefined && approved <= ended_on) return;
    const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on: ended_on });
    if (answer.missing !== undefined) {
      skipForLaw(answer.missing, sight);
      return;
    }
    for (const item of answer.items) {
      const office = item.statement.termination_approval;
      if (office === undefined || office === 'none' || office === 'unknown') continue;
      const basis = basisOf([item]);
      if (approved === undefined)
        report('/termination', { variant: 'none', values: { ended: ended_on, office }, basis });
      else
        report('/termination/approved_on', { variant: 'late', values: { ended: ended_on, approved, office }, basis });
      return;
    }
    if (answer.gap !== undefined) skipForLaw(answer.gap, sight);
  },
};
