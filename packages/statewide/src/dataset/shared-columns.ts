import type { DatasetColumn } from './dataset-table.ts';

/** Columns that several tables have, in the same words. */
export const sharedColumns = {
  state: {
    name: 'state',
    kind: 'text',
    nullable: false,
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal code of the state.', es: 'Código postal del estado.' },
  },
  quarter: {
    name: 'quarter',
    kind: 'text',
    nullable: false,
    title: { en: 'Quarter', es: 'Trimestre' },
    description: {
      en: 'The quarter in which the entry was received, by the calendar of the agency: `2026-Q1`.',
      es: 'El trimestre en que se recibió la entrada, según el calendario de la agencia: `2026-Q1`.',
    },
  },
  agency_id: {
    name: 'agency_id',
    kind: 'text',
    nullable: false,
    title: { en: 'Agency', es: 'Agencia' },
    description: { en: 'Id of the agency.', es: 'Id de la agencia.' },
  },
  public_id: {
    name: 'public_id',
    kind: 'text',
    nullable: false,
    title: { en: 'Public id', es: 'Id público' },
    description: {
      en: 'Random id of the entry, the same in every publication.',
      es: 'Id aleatorio de la entrada, el mismo en todas las publicaciones.',
    },
  },
  revision: {
    name: 'revision',
    kind: 'integer',
    nullable: false,
    title: { en: 'Revision', es: 'Revisión' },
    description: { en: 'Which revision this is, counted from 1.', es: 'Qué revisión es, contada desde 1.' },
  },
  source_kind: {
    name: 'source_kind',
    kind: 'text',
    codelist: 'source-kind',
    nullable: false,
    title: { en: 'Kind of source', es: 'Tipo de fuente' },
    description: {
      en: 'Whose records these are. Figures of different kinds are never added.',
      es: 'De quién son estos registros. Las cifras de tipos distintos nunca se suman.',
    },
  },
  requesting_component: {
    name: 'requesting_component',
    kind: 'text',
    codelist: 'requesting-component',
    title: { en: 'Requesting component', es: 'Organismo solicitante' },
    description: { en: 'Which federal body asked.', es: 'Qué organismo federal pidió.' },
  },
  received_month: {
    name: 'received_month',
    kind: 'text',
    title: { en: 'Month', es: 'Mes' },
    description: {
      en: 'The month in which it was received, where shown: `2026-03`.',
      es: 'El mes en que se recibió, si se muestra: `2026-03`.',
    },
  },
  is_generalised: {
    name: 'is_generalised',
    kind: 'boolean',
    nullable: false,
    title: { en: 'Generalised', es: 'Generalizada' },
    description: {
      en: 'The entry shows its action alone, so that nobody is recognised.',
      es: 'La entrada muestra solo su acción, para que nadie sea reconocido.',
    },
  },
  period: {
    name: 'period',
    kind: 'text',
    nullable: false,
    title: { en: 'Period', es: 'Período' },
    description: {
      en: 'Name of the period: `2026-Q1`, `2026-03`, `2026`.',
      es: 'Nombre del período: `2026-Q1`, `2026-03`, `2026`.',
    },
  },
  period_start_on: {
    name: 'period_start_on',
    kind: 'date',
    nullable: false,
    title: { en: 'First day', es: 'Primer día' },
    description: { en: 'First day of the period.', es: 'Primer día del período.' },
  },
  period_end_on: {
    name: 'period_end_on',
    kind: 'date',
    nullable: false,
    title: { en: 'Last day', es: 'Último día' },
    description: { en: 'Last day of the period.', es: 'Último día del período.' },
  },
} as const satisfies Readonly<Record<string, DatasetColumn>>;
