import type { Agreement, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An agreement without the date of its signature and without the reason why it is missing. */
export const agreementSignedUnknown: RecordRule<Agreement, Sight> = {
  id: 'agreement-signed-unknown',
  scope: 'record',
  record: 'agreement',
  severity: 'warning',
  title: { en: 'No date of signature, and no reason', es: 'Sin fecha de firma y sin motivo' },
  why: {
    en: 'Without the date nobody can tell whether an agreement was in force on the day of a decision. A reason says that somebody looked.',
    es: 'Sin la fecha, nadie puede saber si el acuerdo estaba vigente el día de una decisión. Un motivo indica que alguien lo buscó.',
  },
  fix: {
    en: 'Fill in "Signed on". If the date cannot be found, choose a reason in "Signed on: why missing".',
    es: 'Llene "Firmado el". Si no se encuentra la fecha, elija un motivo en "Firmado el: por qué falta".',
  },
  message: {
    en: 'The agreement has no date of signature. It does not say why.',
    es: 'El acuerdo no tiene fecha de firma. Tampoco dice por qué.',
  },
  since: '1.0',
  check({ signed_on, signed_on_missing, status, agreement_type }, report) {
    if (signed_on !== undefined || signed_on_missing !== undefined) return;
    const isUnsigned =
      status === 'proposed' || status === 'pending-signature' || agreement_type === 'informal-practice';
    if (!isUnsigned) report('/signed_on');
  },
};
