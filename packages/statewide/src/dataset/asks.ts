import type { DatasetTable } from './dataset-table.ts';
import { provenanceColumns } from './provenance-columns.ts';

/** The table `asks`. */
export const asks: DatasetTable = {
  name: 'asks',
  title: { en: 'Asks', es: 'Peticiones' },
  row: {
    en: 'One thing asked for in an entry. Who counts these rows by ask, decision and outcome comes to the published table.',
    es: 'Una cosa pedida en una entrada. Quien cuenta estas filas por petición, decisión y resultado llega a la tabla publicada.',
  },
  key: ['agency_id', 'public_id', 'ask_no'],
  partitioned_by: ['state', 'quarter'],
  columns: [
    {
      name: 'state',
      kind: 'text',
      nullable: false,
      title: { en: 'State', es: 'Estado' },
      description: { en: 'Postal code of the state.', es: 'Código postal del estado.' },
    },
    {
      name: 'quarter',
      kind: 'text',
      nullable: false,
      title: { en: 'Quarter', es: 'Trimestre' },
      description: {
        en: 'The quarter in which the entry was received, by the calendar of the agency: `2026-Q1`.',
        es: 'El trimestre en que se recibió la entrada, según el calendario de la agencia: `2026-Q1`.',
      },
    },
    {
      name: 'agency_id',
      kind: 'text',
      nullable: false,
      title: { en: 'Agency', es: 'Agencia' },
      description: { en: 'Id of the agency.', es: 'Id de la agencia.' },
    },
    {
      name: 'public_id',
      kind: 'text',
      nullable: false,
      title: { en: 'Public id', es: 'Id público' },
      description: {
        en: 'Random id of the entry, the same in every publication.',
        es: 'Id aleatorio de la entrada, el mismo en todas las publicaciones.',
      },
    },
    {
      name: 'ask_no',
      kind: 'integer',
      nullable: false,
      title: { en: 'Number of the ask', es: 'Número de la petición' },
      description: { en: 'Number of the ask in its entry.', es: 'Número de la petición en su entrada.' },
    },
    {
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
    {
      name: 'ask',
      kind: 'text',
      codelist: 'ask',
      nullable: false,
      title: { en: 'What was asked', es: 'Qué se pidió' },
      description: { en: 'What was asked.', es: 'Qué se pidió.' },
    },
    {
      name: 'decision',
      kind: 'text',
      codelist: 'decision',
      nullable: false,
      title: { en: 'Decision', es: 'Decisión' },
      description: {
        en: 'The decision in force, in its published group.',
        es: 'La decisión vigente, en su grupo publicado.',
      },
    },
    {
      name: 'outcome',
      kind: 'text',
      codelist: 'custody-end',
      nullable: false,
      title: { en: 'Outcome', es: 'Resultado' },
      description: {
        en: 'What it led to, as the published table of asks groups it.',
        es: 'A qué llevó, según lo agrupa la tabla publicada de peticiones.',
      },
    },
    {
      name: 'federal_force',
      kind: 'text',
      codelist: 'federal-force',
      title: { en: 'Federal force', es: 'Fuerza federal' },
      description: {
        en: 'How far federal law compels, looked up from the paper, where shown.',
        es: 'Hasta dónde obliga la ley federal, según el documento, si se muestra.',
      },
    },
    {
      name: 'requesting_component',
      kind: 'text',
      codelist: 'requesting-component',
      title: { en: 'Requesting component', es: 'Organismo solicitante' },
      description: { en: 'Which federal body asked.', es: 'Qué organismo federal pidió.' },
    },
    {
      name: 'received_month',
      kind: 'text',
      title: { en: 'Month', es: 'Mes' },
      description: {
        en: 'The month in which it was received, where shown: `2026-03`.',
        es: 'El mes en que se recibió, si se muestra: `2026-03`.',
      },
    },
    {
      name: 'is_generalised',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Generalised', es: 'Generalizada' },
      description: {
        en: 'The entry shows its action alone, so that nobody is recognised.',
        es: 'La entrada muestra solo su acción, para que nadie sea reconocido.',
      },
    },
    {
      name: 'asks',
      kind: 'integer',
      nullable: false,
      title: { en: 'Asks', es: 'Peticiones' },
      description: { en: 'How many asks the row stands for.', es: 'Cuántas peticiones representa la fila.' },
    },
    ...provenanceColumns,
  ],
};
