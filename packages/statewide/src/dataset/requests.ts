import type { DatasetTable } from './dataset-table.ts';
import { provenanceColumns } from './provenance-columns.ts';

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
      name: 'revision',
      kind: 'integer',
      nullable: false,
      title: { en: 'Revision', es: 'Revisión' },
      description: { en: 'Which revision this is, counted from 1.', es: 'Qué revisión es, contada desde 1.' },
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
    {
      name: 'requesting_component',
      kind: 'text',
      codelist: 'requesting-component',
      title: { en: 'Requesting component', es: 'Organismo solicitante' },
      description: { en: 'Which federal body asked.', es: 'Qué organismo federal pidió.' },
    },
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
      name: 'is_not_yet_public',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Not yet public', es: 'Aún no pública' },
      description: { en: 'What became of it is not published yet.', es: 'Aún no se publica qué pasó.' },
    },
    ...provenanceColumns,
  ],
};
