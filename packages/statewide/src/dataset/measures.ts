import type { DatasetTable } from './dataset-table.ts';
import { provenanceColumns } from './provenance-columns.ts';
import { sharedColumns } from './shared-columns.ts';

/** The table `measures`. */
export const measures: DatasetTable = {
  name: 'measures',
  title: { en: 'Measures', es: 'Medidas' },
  row: {
    en: 'One published figure: one row of one table, of the context, the balance or the expenditures of a report.',
    es: 'Una cifra publicada: una fila de una tabla, del contexto, del balance o de los gastos de un informe.',
  },
  key: ['report_id', 'table_id', 'cell'],
  partitioned_by: ['state', 'quarter'],
  columns: [
    sharedColumns.state,
    {
      name: 'quarter',
      kind: 'text',
      nullable: false,
      title: { en: 'Quarter', es: 'Trimestre' },
      description: {
        en: 'The quarter in which the period begins: `2026-Q1`.',
        es: 'El trimestre en que empieza el período: `2026-Q1`.',
      },
    },
    sharedColumns.agency_id,
    {
      name: 'report_id',
      kind: 'text',
      nullable: false,
      title: { en: 'Report', es: 'Informe' },
      description: { en: 'Id of the report.', es: 'Id del informe.' },
    },
    sharedColumns.revision,
    sharedColumns.source_kind,
    {
      name: 'basis',
      kind: 'text',
      codelist: 'report-basis',
      nullable: false,
      title: { en: 'Basis', es: 'Base' },
      description: { en: 'How the figures were made.', es: 'Cómo se obtuvieron las cifras.' },
    },
    sharedColumns.period,
    sharedColumns.period_start_on,
    sharedColumns.period_end_on,
    {
      name: 'table_id',
      kind: 'text',
      nullable: false,
      title: { en: 'Table', es: 'Tabla' },
      description: {
        en: 'Id of the table; `context`, `balance` or `expenditures` for those parts of a report.',
        es: 'Id de la tabla; `context`, `balance` o `expenditures` para esas partes de un informe.',
      },
    },
    {
      name: 'measure',
      kind: 'text',
      nullable: false,
      title: { en: 'Measure', es: 'Medida' },
      description: {
        en: 'What is counted: a measure, an item of the context, a line of the balance, or `expenditures`.',
        es: 'Qué se cuenta: una medida, un dato del contexto, una línea del balance, o `expenditures`.',
      },
    },
    {
      name: 'unit',
      kind: 'text',
      codelist: 'measure-unit',
      nullable: false,
      title: { en: 'Unit', es: 'Unidad' },
      description: { en: 'What one stands for.', es: 'Qué representa cada unidad.' },
    },
    {
      name: 'adds_over_time',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Adds over time', es: 'Se suma en el tiempo' },
      description: { en: 'Figures of two periods may be added.', es: 'Las cifras de dos períodos pueden sumarse.' },
    },
    {
      name: 'adds_over_agencies',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Adds over agencies', es: 'Se suma entre agencias' },
      description: { en: 'Figures of two agencies may be added.', es: 'Las cifras de dos agencias pueden sumarse.' },
    },
    {
      name: 'is_complete',
      kind: 'boolean',
      nullable: false,
      title: { en: 'Complete', es: 'Completa' },
      description: {
        en: 'A combination that the table does not show is zero.',
        es: 'Una combinación que la tabla no muestra es cero.',
      },
    },
    {
      name: 'cell',
      kind: 'text',
      nullable: false,
      title: { en: 'Cell', es: 'Celda' },
      description: {
        en: 'The dimensions of the figure, `dimension=code` joined by `;` in the order of the table; `total` for the total. A complete table of a flow without rows has one row: the total, 0.',
        es: 'Las dimensiones de la cifra, `dimensión=código` unidas por `;` en el orden de la tabla; `total` para el total. Una tabla completa de un flujo sin filas tiene una fila: el total, 0.',
      },
    },
    {
      name: 'ask',
      kind: 'text',
      codelist: 'ask',
      title: { en: 'What was asked', es: 'Qué se pidió' },
      description: { en: 'What was asked, where the table tells it.', es: 'Qué se pidió, si la tabla lo distingue.' },
    },
    {
      name: 'decision',
      kind: 'text',
      codelist: 'decision',
      title: { en: 'Decision', es: 'Decisión' },
      description: { en: 'The decision, where the table tells it.', es: 'La decisión, si la tabla la distingue.' },
    },
    {
      name: 'outcome',
      kind: 'text',
      codelist: 'custody-end',
      title: { en: 'Outcome', es: 'Resultado' },
      description: { en: 'The outcome, where the table tells it.', es: 'El resultado, si la tabla lo distingue.' },
    },
    {
      name: 'value',
      kind: 'integer',
      title: { en: 'Value', es: 'Valor' },
      description: {
        en: 'The figure. Empty where it is withheld or missing, which is never zero.',
        es: 'La cifra. Vacío si se reserva o falta, lo que nunca es cero.',
      },
    },
    {
      name: 'withheld',
      kind: 'text',
      title: { en: 'Withheld', es: 'Reservada' },
      description: {
        en: '`protected` where the figure is withheld to protect people.',
        es: '`protected` si la cifra se reserva para proteger a personas.',
      },
    },
    {
      name: 'missing',
      kind: 'text',
      codelist: 'missing-mark',
      title: { en: 'Missing', es: 'Falta' },
      description: { en: 'Why there is no figure.', es: 'Por qué no hay cifra.' },
    },
    {
      name: 'source_year',
      kind: 'integer',
      title: { en: 'Source year', es: 'Año de la fuente' },
      description: {
        en: 'Of context: the year that the number describes.',
        es: 'Del contexto: el año que describe el número.',
      },
    },
    {
      name: 'coverage_months',
      kind: 'integer',
      title: { en: 'Months covered', es: 'Meses cubiertos' },
      description: {
        en: 'Of context: how many months the number covers.',
        es: 'Del contexto: cuántos meses cubre el número.',
      },
    },
    {
      name: 'crime_basis',
      kind: 'text',
      codelist: 'crime-basis',
      title: { en: 'Basis of crime figures', es: 'Base de cifras de delitos' },
      description: {
        en: 'Of crimes: how they were counted. Figures of two bases are never compared.',
        es: 'De delitos: cómo se contaron. Cifras de dos bases nunca se comparan.',
      },
    },
    ...provenanceColumns,
  ],
};
