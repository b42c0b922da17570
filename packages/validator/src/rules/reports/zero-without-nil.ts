import type { QuarterlyReport, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A report of the agency's own that counts no request at all, and certifies nothing. */
export const zeroWithoutNil: RecordRule<QuarterlyReport, Sight> = {
  id: 'zero-without-nil',
  scope: 'record',
  record: 'quarterly-report',
  severity: 'warning',
  title: { en: 'A zero that nobody certifies', es: 'Un cero que nadie certifica' },
  why: {
    en: 'An empty log may mean that nothing came, or that nobody wrote it down. A certificate tells the two apart.',
    es: 'Una bitácora vacía puede significar que no llegó nada o que nadie lo anotó. Un certificado distingue los dos casos.',
  },
  fix: {
    en: 'If nothing came, let an office certify it: "All requests", the date and the name of the office.',
    es: 'Si no llegó nada, pida que una oficina lo certifique: "Todas las solicitudes", la fecha y el nombre de la oficina.',
  },
  message: {
    en: 'The report counts no request for {period}. No office certifies that there was none.',
    es: 'El informe no cuenta ninguna solicitud en {period}. Ninguna oficina certifica que no hubo.',
  },
  since: '1.0',
  check({ source_kind, balance, nil, period }, report) {
    if (source_kind !== 'own-log' || balance?.received !== 0 || period.name === undefined) return;
    if (!nil.some(({ scope }) => scope === 'all-requests')) report('/nil', { values: { period: period.name } });
  },
};
