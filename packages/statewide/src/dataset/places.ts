import type { DatasetTable } from './dataset-table.ts';
import { sharedColumns } from './shared-columns.ts';

/** The table `places`. */
export const places: DatasetTable = {
  name: 'places',
  title: { en: 'Places', es: 'Lugares' },
  row: {
    en: 'One place that an agency serves, or that holds one, under one GEOID.',
    es: 'Un lugar que una agencia atiende, o que contiene uno, con un GEOID.',
  },
  key: ['jurisdiction_id', 'geoid'],
  partitioned_by: ['state'],
  columns: [
    sharedColumns.state,
    {
      name: 'jurisdiction_id',
      kind: 'text',
      nullable: false,
      title: { en: 'Place', es: 'Lugar' },
      description: { en: 'Id of the place.', es: 'Id del lugar.' },
    },
    {
      name: 'geoid',
      kind: 'text',
      nullable: false,
      title: { en: 'GEOID', es: 'GEOID' },
      description: {
        en: 'A number by which the Census Bureau knows it now.',
        es: 'Un número con que la Oficina del Censo lo conoce ahora.',
      },
    },
    {
      name: 'name',
      kind: 'text',
      nullable: false,
      title: { en: 'Name', es: 'Nombre' },
      description: { en: 'What the agencies call it.', es: 'Cómo lo llaman las agencias.' },
    },
    {
      name: 'level',
      kind: 'text',
      codelist: 'jurisdiction-level',
      nullable: false,
      title: { en: 'Level', es: 'Nivel' },
      description: { en: 'Which level of government it is.', es: 'Qué nivel de gobierno es.' },
    },
  ],
};
