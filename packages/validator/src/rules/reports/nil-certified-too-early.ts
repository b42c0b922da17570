import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A nil that was certified before the period was over. */
export const nilCertifiedTooEarly: RecordRule<QuarterlyReport, Sight> = {
  id: 'nil-certified-too-early',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'Certified before the period was over', es: 'Certificado antes de que terminara el período' },
  why: {
    en: 'That nothing came can be certified only when the last day is over.',
    es: 'Solo se puede certificar que no llegó nada cuando ya pasó el último día.',
  },
  fix: {
    en: 'Certify again after the last day of the period.',
    es: 'Certifique de nuevo después del último día del período.',
  },
  message: {
    en: 'Certified on {certified}. The period ends on {end}.',
    es: 'Se certificó el {certified}. El período termina el {end}.',
  },
  since: '1.0',
  check({ nil, period: { end_on: end } }, report) {
    nil.forEach(({ certified_on: certified }, at) => {
      if (certified < end) report(`/nil/${at}/certified_on`, { values: { certified, end } });
    });
  },
};
