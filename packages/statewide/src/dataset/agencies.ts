import type { DatasetTable } from './dataset-table.ts';
import { sharedColumns } from './shared-columns.ts';

/** The table `agencies`. */
export const agencies: DatasetTable = {
  name: 'agencies',
  title: { en: 'Agencies', es: 'Agencias' },
  row: {
    en: 'One agency that publishes or is expected to.',
    es: 'Una agencia que publica o que se espera que publique.',
  },
  key: ['agency_id'],
  partitioned_by: ['state'],
  columns: [
    sharedColumns.state,
    sharedColumns.agency_id,
    {
      name: 'name',
      kind: 'text',
      nullable: false,
      title: { en: 'Name', es: 'Nombre' },
      description: { en: 'Its current name.', es: 'Su nombre actual.' },
    },
    {
      name: 'agency_type',
      kind: 'text',
      codelist: 'agency-type',
      title: { en: 'Kind of agency', es: 'Tipo de agencia' },
      description: { en: 'Which kind of agency it is.', es: 'Qué tipo de agencia es.' },
    },
    {
      name: 'ori',
      kind: 'text',
      title: { en: 'ORI', es: 'ORI' },
      description: {
        en: 'The identifiers by which the FBI knows it, joined by `;`.',
        es: 'Los identificadores con que el FBI la conoce, unidos por `;`.',
      },
    },
    {
      name: 'geoids',
      kind: 'text',
      title: { en: 'Places', es: 'Lugares' },
      description: {
        en: 'The GEOIDs of the places that it serves, joined by `;`.',
        es: 'Los GEOID de los lugares que atiende, unidos por `;`.',
      },
    },
    {
      name: 'is_reporter',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Reporter', es: 'Informa' },
      description: {
        en: 'At least one report or log of its own is in the dataset.',
        es: 'Al menos un informe o bitácora propia está en el conjunto de datos.',
      },
    },
    {
      name: 'successor',
      kind: 'text',
      title: { en: 'Successor', es: 'Sucesora' },
      description: { en: 'Id of the agency that took its place.', es: 'Id de la agencia que la reemplazó.' },
    },
  ],
};
