import { dayNumber } from '@daybook/reports';
import type { Agreement, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An agreement whose text is nowhere named more than three weeks after it was signed. */
export const agreementDocumentMissing: RecordRule<Agreement, Sight> = {
  id: 'agreement-document-missing',
  scope: 'record',
  record: 'agreement',
  severity: 'warning',
  title: { en: 'The text of the agreement is missing', es: 'Falta el texto del acuerdo' },
  why: {
    en: 'What officers may do, and how the agreement ends, stands only in its text.',
    es: 'Lo que pueden hacer los agentes, y cómo termina el acuerdo, solo consta en su texto.',
  },
  fix: {
    en: 'Add the address or the fingerprint of the signed paper in the sheet of documents. If there is none, choose a reason in "Documents: why missing".',
    es: 'Agregue la dirección o la huella del documento firmado en la hoja de documentos. Si no hay, elija un motivo en "Documentos: por qué falta".',
  },
  message: {
    en: 'The agreement was signed on {signed}, {days} days ago. No document is named.',
    es: 'El acuerdo se firmó el {signed}, hace {days} días. No se indica ningún documento.',
  },
  basis: [{ citation: 'Practice of public trackers of 287(g) agreements: 21 days', verification: 'secondary' }],
  since: '1.0',
  check({ documents, documents_missing, signed_on, agreement_type }, report, { today }) {
    if (documents.length > 0 || documents_missing !== undefined || signed_on === undefined) return;
    if (agreement_type === 'informal-practice') return;
    const days = dayNumber(today) - dayNumber(signed_on);
    if (days > 21) report('/documents', { values: { signed: signed_on, days } });
  },
};
