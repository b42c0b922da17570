import type { DatasetTable } from './dataset-table.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { sharedColumns } from './shared-columns.ts';

/** The table `requests`. */
export const requests: DatasetTable = {
  name: 'requests',
  title: { en: 'Requests', es: 'Solicitudes' },
  row: {
    en: 'One entry of a published log, in its current revision. Withdrawn entries are left out: they count nowhere.',
    es: 'Una entrada de una bitácora publicada, en su revisión vigente. Las retiradas se omiten: no cuentan en ninguna parte.',
  },
  key: ['agency_id', 'public_id'],
  partitioned_by: ['state', 'quarter'],
  columns: [
    sharedColumns.state,
    sharedColumns.quarter,
    sharedColumns.agency_id,
    sharedColumns.public_id,
    sharedColumns.revision,
    sharedColumns.source_kind,
    {
      name: 'direction',
      kind: 'text',
      codelist: 'direction',
      nullable: false,
      title: { en: 'Direction', es: 'Dirección' },
      description: { en: 'Who turned to whom.', es: 'Quién se dirigió a quién.' },
    },
    {
      name: 'quantity',
      kind: 'integer',
      nullable: false,
      title: { en: 'Quantity', es: 'Cantidad' },
      description: {
        en: 'How many of the same kind the entry stands for; 1 where nothing is said.',
        es: 'Cuántas del mismo tipo representa la entrada; 1 si no se dice nada.',
      },
    },
    {
      name: 'channel',
      kind: 'text',
      codelist: 'channel',
      title: { en: 'Channel', es: 'Canal' },
      description: { en: 'How it came.', es: 'Cómo llegó.' },
    },
    sharedColumns.requesting_component,
    {
      name: 'instruments',
      kind: 'text',
      codelist: 'instrument',
      title: { en: 'Papers', es: 'Documentos' },
      description: {
        en: 'The papers, as codes joined by `;`. Empty where there was none or they are not shown.',
        es: 'Los documentos, como códigos unidos por `;`. Vacío si no hubo o no se muestran.',
      },
    },
    sharedColumns.received_month,
    {
      name: 'custody_end',
      kind: 'text',
      codelist: 'custody-end',
      title: { en: 'How custody ended', es: 'Cómo terminó la custodia' },
      description: { en: 'What became of the person, where shown.', es: 'Qué fue de la persona, si se muestra.' },
    },
    {
      name: 'custody_ended_quarter',
      kind: 'text',
      title: { en: 'Quarter custody ended', es: 'Trimestre en que terminó la custodia' },
      description: {
        en: 'The quarter in which custody ended, where shown.',
        es: 'El trimestre en que terminó la custodia, si se muestra.',
      },
    },
    sharedColumns.is_generalised,
    {
      name: 'is_not_yet_public',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Not yet public', es: 'Aún no pública' },
      description: { en: 'What became of it is not published yet.', es: 'Aún no se publica qué pasó.' },
    },
    ...provenanceColumns,
  ],
};
