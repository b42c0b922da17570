import { dayNumber } from '@daybook/reports';
import type { Agreement, Basis, RecordRule } from '@daybook/types';
import { basisOf } from '../../facts/basis-of.ts';
import { skipForLaw } from '../../facts/skip-for-law.ts';
import type { Sight } from '../../sight.ts';

/** An agreement that ended sooner after the notice than its text or a standard text provides. */
export const noticePeriodTooShort: RecordRule<Agreement, Sight> = {
  id: 'notice-period-too-short',
  scope: 'record',
  record: 'agreement',
  severity: 'flag',
  title: { en: 'Was the notice period shortened?', es: '¿Se acortó el plazo de preaviso?' },
  why: {
    en: 'Until the notice period is over the agreement may still have bound both sides.',
    es: 'Hasta que vence el plazo de preaviso, el acuerdo quizá seguía obligando a ambas partes.',
  },
  fix: {
    en: 'Check the dates of the notice and of the end. If the parties agreed on a shorter time, or safety required it, say so in an answer.',
    es: 'Revise las fechas del aviso y del fin. Si las partes acordaron un plazo menor, o la seguridad lo exigía, indíquelo en una respuesta.',
  },
  message: {
    en: 'Notice was given on {notice}. The agreement ended {days} days later. The notice period is {required} days. Was it shortened?',
    es: 'El aviso se dio el {notice}. El acuerdo terminó {days} días después. El plazo de preaviso es de {required} días. ¿Se acortó?',
  },
  since: '1.0',
  check(agreement, report, sight) {
    const { ended_on, status, termination } = agreement;
    const notice = termination?.notice_given_on;
    if (ended_on === undefined || notice === undefined || notice > ended_on) return;
    if (status !== 'terminated-by-lea' && status !== 'terminated-by-ice') return;
    const side = status === 'terminated-by-lea' ? 'agency_notice_days' : 'federal_notice_days';
    const own = termination?.[side];
    const { required, basis } =
      own === undefined ? asTheLawSays(agreement, side, ended_on, sight) : { required: own, basis: OWN };
    const days = dayNumber(ended_on) - dayNumber(notice);
    if (days < required) report('/termination/notice_given_on', { values: { notice, days, required }, basis });
  },
};

const OWN: readonly Basis[] = [
  { citation: 'The notice period in the record of the agreement', verification: 'verified' },
];

/** The period of the standard texts and of the law, where the agreement's own is not on record. */
function asTheLawSays(
  { agency_id, agreement_type }: Agreement,
  side: 'agency_notice_days' | 'federal_notice_days',
  on: string,
  sight: Sight,
): { required: number; basis: readonly Basis[] } {
  const answer = sight.law.agreementTermsOf({ agency_id, agreement_type, on });
  if (answer.missing !== undefined) {
    skipForLaw(answer.missing, sight);
    return { required: 0, basis: [] };
  }
  const said = answer.items.filter(({ statement }) => statement[side] !== undefined);
  if (said.length === 0 && answer.gap !== undefined) skipForLaw(answer.gap, sight);
  const required = Math.max(0, ...said.map(({ statement }) => statement[side] ?? 0));
  return { required, basis: basisOf(said) };
}
