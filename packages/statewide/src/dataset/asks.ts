import type { DatasetTable } from './dataset-table.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { sharedColumns } from './shared-columns.ts';

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
    sharedColumns.state,
    sharedColumns.quarter,
    sharedColumns.agency_id,
    sharedColumns.public_id,
    {
      name: 'ask_no',
      kind: 'integer',
      nullable: false,
      title: { en: 'Number of the ask', es: 'Número de la petición' },
      description: { en: 'Number of the ask in its entry.', es: 'Número de la petición en su entrada.' },
    },
    sharedColumns.source_kind,
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
    sharedColumns.requesting_component,
    sharedColumns.received_month,
    sharedColumns.is_generalised,
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
