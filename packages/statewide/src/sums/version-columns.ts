import type { ListColumn } from '../printing/list-column.ts';
import type { ReportVersion } from './report-versions.ts';

/** The columns of a list of versions of reports. @param nameOf the name that belongs to an id. */
export const versionColumns = (nameOf: (id: string) => string | undefined): readonly ListColumn<ReportVersion>[] => [
  {
    id: 'agency',
    type: 'string',
    title: { en: 'Agency or place', es: 'Agencia o lugar' },
    description: { en: 'Whose report it is.', es: 'De quién es el informe.' },
    value: ({ report: { agency_id, jurisdiction_id } }) => {
      const id = agency_id ?? jurisdiction_id ?? '';
      return nameOf(id) ?? id;
    },
  },
  {
    id: 'period',
    type: 'string',
    title: { en: 'Period', es: 'Período' },
    description: { en: 'Such as 2026-Q1.', es: 'Por ejemplo 2026-Q1.' },
    value: ({ report }) => report.period.name,
  },
  {
    id: 'revision',
    type: 'integer',
    title: { en: 'Version', es: 'Versión' },
    description: { en: 'Its number.', es: 'Su número.' },
    value: ({ report }) => report.revision,
  },
  {
    id: 'revision_reason',
    type: 'string',
    codelist: 'revision-reason',
    title: { en: 'Why it came', es: 'Por qué se hizo' },
    description: { en: 'Empty for the first.', es: 'Vacío en la primera.' },
    value: ({ report }) => report.revision_reason ?? null,
  },
  {
    id: 'asks',
    type: 'integer',
    title: { en: 'Asks received', es: 'Peticiones recibidas' },
    description: { en: 'As the version says.', es: 'Según la versión.' },
    value: ({ report }) => report.balance?.received ?? totalOf(report, 'asks-received'),
  },
  {
    id: 'requests',
    type: 'integer',
    title: { en: 'Requests received', es: 'Solicitudes recibidas' },
    description: { en: 'As the version says.', es: 'Según la versión.' },
    value: ({ report }) => totalOf(report, 'requests-received'),
  },
  {
    id: 'is_counted',
    type: 'string',
    title: { en: 'In the sums', es: 'En las sumas' },
    description: { en: 'Only one version of a report is.', es: 'Solo lo está una versión de cada informe.' },
    words: { yes: { en: 'yes', es: 'sí' }, no: { en: 'no', es: 'no' } },
    value: ({ isCounted }) => (isCounted ? 'yes' : 'no'),
  },
];

/** The sum of a complete table that hides nothing; none where it cannot be told. */
function totalOf({ tables }: ReportVersion['report'], measure: string): number | null {
  const table = tables.find((one) => one.measure === measure);
  if (table === undefined || !table.complete) return null;
  // A margin sums up rows that stand beside it.
  const values = table.rows
    .filter((row) => table.dimensions.every((dimension) => row[dimension] !== 'total'))
    .map(({ value }) => value);
  return values.every((value) => value !== undefined)
    ? values.reduce((sum: number, value) => sum + (value ?? 0), 0)
    : null;
}
