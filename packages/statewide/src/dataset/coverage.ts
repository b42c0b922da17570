import type { DatasetTable } from './dataset-table.ts';
import { sharedColumns } from './shared-columns.ts';

/** The table `coverage`. */
export const coverage: DatasetTable = {
  name: 'coverage',
  title: { en: 'Coverage', es: 'Cobertura' },
  row: {
    en: 'One agency in one period: whether it was expected to report, and what it did.',
    es: 'Una agencia en un período: si se esperaba su informe y qué hizo.',
  },
  key: ['agency_id', 'period', 'duty'],
  partitioned_by: ['state'],
  columns: [
    sharedColumns.state,
    {
      name: 'agency_id',
      kind: 'text',
      nullable: false,
      title: { en: 'Agency', es: 'Agencia' },
      description: {
        en: 'Id of the agency, or of the jurisdiction where a place is expected to report.',
        es: 'Id de la agencia, o de la jurisdicción si quien debe informar es un lugar.',
      },
    },
    {
      name: 'name',
      kind: 'text',
      title: { en: 'Name', es: 'Nombre' },
      description: {
        en: 'Its name in the registry, where it is listed there.',
        es: 'Su nombre en el registro, si figura en él.',
      },
    },
    sharedColumns.period,
    sharedColumns.period_start_on,
    sharedColumns.period_end_on,
    {
      name: 'duty',
      kind: 'text',
      nullable: false,
      title: { en: 'Duty', es: 'Obligación' },
      description: {
        en: 'By which law or programme a report is expected: an id of the registry, or `none` where nobody expected it.',
        es: 'Por qué ley o programa se espera un informe: un id del registro, o `none` si nadie lo esperaba.',
      },
    },
    {
      name: 'is_expected',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Expected', es: 'Se espera' },
      description: { en: 'It was expected to report.', es: 'Se esperaba su informe.' },
    },
    {
      name: 'standing',
      kind: 'text',
      nullable: false,
      title: { en: 'Standing', es: 'Situación' },
      description: {
        en: 'What it did: `reported`, `nil` (certified), `reported-zero`, `silent`, `exempt`, `not-due` or `unknown`.',
        es: 'Qué hizo: `reported`, `nil` (certificado), `reported-zero`, `silent`, `exempt`, `not-due` o `unknown`.',
      },
    },
    {
      name: 'exemption',
      kind: 'text',
      codelist: 'reporting-exemption',
      title: { en: 'Exemption', es: 'Exención' },
      description: {
        en: 'Why no report of its own is expected, where it is exempt.',
        es: 'Por qué no se espera un informe propio, si está exenta.',
      },
    },
    {
      name: 'due_on',
      kind: 'date',
      title: { en: 'Due', es: 'Vence' },
      description: { en: 'The last day in time.', es: 'El último día a tiempo.' },
    },
    {
      name: 'first_published_on',
      kind: 'date',
      title: { en: 'First published', es: 'Primera publicación' },
      description: {
        en: 'The day of its first publication for the period.',
        es: 'El día de su primera publicación del período.',
      },
    },
    {
      name: 'days_late',
      kind: 'integer',
      title: { en: 'Days late', es: 'Días de retraso' },
      description: {
        en: 'Days from the due day to the day on which all that is covered had been published; 0 where in time; empty where nothing was due or nothing came.',
        es: 'Días desde el vencimiento hasta el día en que se había publicado todo lo cubierto; 0 si llegó a tiempo; vacío si nada vencía o nada llegó.',
      },
    },
    {
      name: 'months_in_period',
      kind: 'integer',
      nullable: false,
      title: { en: 'Months of the period', es: 'Meses del período' },
      description: { en: 'How many months the period has.', es: 'Cuántos meses tiene el período.' },
    },
    {
      name: 'months_covered',
      kind: 'integer',
      nullable: false,
      title: { en: 'Months covered', es: 'Meses cubiertos' },
      description: {
        en: 'Months of the period that its reports cover.',
        es: 'Meses del período que cubren sus informes.',
      },
    },
    {
      name: 'publications',
      kind: 'text',
      title: { en: 'Publications', es: 'Publicaciones' },
      description: {
        en: 'SHA-256 of the manifests that say so, joined by `;`.',
        es: 'SHA-256 de los manifiestos que lo dicen, unidos por `;`.',
      },
    },
  ],
};
