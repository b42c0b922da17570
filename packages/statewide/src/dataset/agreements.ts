import type { DatasetTable } from './dataset-table.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { sharedColumns } from './shared-columns.ts';

/** The table `agreements`. */
export const agreements: DatasetTable = {
  name: 'agreements',
  title: { en: 'Agreements', es: 'Acuerdos' },
  row: {
    en: 'One agreement of one agency, in its current revision.',
    es: 'Un acuerdo de una agencia, en su revisión vigente.',
  },
  key: ['agreement_id'],
  partitioned_by: ['state'],
  columns: [
    sharedColumns.state,
    sharedColumns.agency_id,
    {
      name: 'agreement_id',
      kind: 'text',
      nullable: false,
      title: { en: 'Agreement', es: 'Acuerdo' },
      description: { en: 'Id of the agreement.', es: 'Id del acuerdo.' },
    },
    sharedColumns.revision,
    {
      name: 'agreement_type',
      kind: 'text',
      codelist: 'agreement-type',
      nullable: false,
      title: { en: 'Kind', es: 'Tipo' },
      description: { en: 'Which kind of agreement it is.', es: 'Qué tipo de acuerdo es.' },
    },
    {
      name: 'status',
      kind: 'text',
      codelist: 'agreement-status',
      nullable: false,
      title: { en: 'Status', es: 'Estado del acuerdo' },
      description: { en: 'Where it stands.', es: 'En qué estado está.' },
    },
    {
      name: 'signed_on',
      kind: 'date',
      title: { en: 'Signed', es: 'Firmado' },
      description: { en: 'The day it was signed, where known.', es: 'El día en que se firmó, si se conoce.' },
    },
    {
      name: 'effective_on',
      kind: 'date',
      title: { en: 'In force from', es: 'Vigente desde' },
      description: { en: 'The day from which it holds, where known.', es: 'El día desde el que rige, si se conoce.' },
    },
    {
      name: 'ended_on',
      kind: 'date',
      title: { en: 'Ended', es: 'Terminado' },
      description: { en: 'The day it ended, where known.', es: 'El día en que terminó, si se conoce.' },
    },
    {
      name: 'last_listed_on',
      kind: 'date',
      title: { en: 'Last listed', es: 'Última lista' },
      description: { en: 'The latest published list that shows it.', es: 'La última lista publicada que lo muestra.' },
    },
    {
      name: 'first_missing_on',
      kind: 'date',
      title: { en: 'First missing', es: 'Primera lista sin él' },
      description: {
        en: 'The first published list that no longer shows it.',
        es: 'La primera lista publicada que ya no lo muestra.',
      },
    },
    {
      name: 'end_reason',
      kind: 'text',
      codelist: 'agreement-end-reason',
      title: { en: 'Why it ended', es: 'Por qué terminó' },
      description: { en: 'Why it ended.', es: 'Por qué terminó.' },
    },
    {
      name: 'predecessor',
      kind: 'text',
      title: { en: 'Predecessor', es: 'Anterior' },
      description: { en: 'Id of the agreement before it.', es: 'Id del acuerdo anterior.' },
    },
    {
      name: 'successor',
      kind: 'text',
      title: { en: 'Successor', es: 'Posterior' },
      description: { en: 'Id of the agreement after it.', es: 'Id del acuerdo posterior.' },
    },
    ...provenanceColumns,
  ],
};
