import type { ListColumn } from '../printing/list-column.ts';
import type { CoverageCount } from './coverage-count.ts';
import type { PeriodCoverage } from './period-coverage.ts';

/** The columns of the table of periods. */
export const periodColumns: readonly ListColumn<PeriodCoverage>[] = [
  {
    id: 'state',
    type: 'string',
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal letters.', es: 'Letras postales.' },
    isDataOnly: true,
    value: ({ state }) => state,
  },
  {
    id: 'duty',
    type: 'string',
    title: { en: 'Duty', es: 'Obligación' },
    description: {
      en: 'The law or programme, as the registry names it.',
      es: 'La ley o el programa, como lo nombra el registro.',
    },
    value: ({ duty }) => duty,
  },
  {
    id: 'period',
    type: 'string',
    title: { en: 'Period', es: 'Período' },
    description: { en: 'Name of the period.', es: 'Nombre del período.' },
    value: ({ period }) => period,
  },
  {
    id: 'due_on',
    type: 'date',
    title: { en: 'Due', es: 'Vence' },
    description: { en: 'The last day in time.', es: 'El último día a tiempo.' },
    value: ({ due_on }) => due_on,
  },
  count(
    'expected',
    'Expected',
    'Debían informar',
    'Agencies from which a report was due.',
    'Agencias cuyo informe se debía.',
  ),
  count('reported', 'Reported', 'Con informe', 'With figures or a log.', 'Con cifras o una bitácora.'),
  count('nil', 'Nil', 'Nada, certificado', 'Certified that there was nothing.', 'Certificaron que no hubo nada.'),
  count('reported_zero', 'Zero', 'Cero', 'Zero, not certified.', 'Cero, sin certificar.'),
  count('silent', 'Silent', 'En silencio', 'Published nothing.', 'No publicaron nada.'),
  count(
    'unknown',
    'Unknown',
    'Sin saberse',
    'Something came that could not be used, or nothing needed to come.',
    'Llegó algo que no se pudo usar, o no hacía falta que llegara nada.',
  ),
  count(
    'late',
    'Late',
    'Con retraso',
    'Of those that answered: after the due day.',
    'De las que respondieron: tras el vencimiento.',
  ),
  count(
    'partial',
    'Months missing',
    'Faltan meses',
    'Of those that answered: with months that no report covers.',
    'De las que respondieron: con meses que ningún informe cubre.',
  ),
  count('not_due', 'Not due yet', 'En plazo', 'Their day has not come.', 'Su vencimiento no ha llegado.'),
  count('exempt', 'Exempt', 'Exentas', 'Exempt by the registry.', 'Exentas según el registro.'),
  count(
    'unexpected',
    'Not expected',
    'No esperadas',
    'Reported without being expected.',
    'Informaron sin que se esperara.',
  ),
];

function count(
  id: keyof CoverageCount,
  en: string,
  es: string,
  about: string,
  sobre: string,
): ListColumn<PeriodCoverage> {
  return { id, type: 'integer', title: { en, es }, description: { en: about, es: sobre }, value: (one) => one[id] };
}
