import { wholeNumber } from '../engine/whole-number.ts';
import type { ListColumn } from '../printing/list-column.ts';
import type { FirewallFlag, MoneySum } from './fiscal.ts';
import type { MoneyLine } from './money-line.ts';

type Shared = Pick<MoneyLine, 'quarter' | 'source_kind' | 'money_flow' | 'money_source'>;

const quarter: ListColumn<Pick<Shared, 'quarter'>> = {
  id: 'quarter',
  type: 'string',
  title: { en: 'Quarter', es: 'Trimestre' },
  description: { en: 'The quarter.', es: 'El trimestre.' },
  value: (line) => line.quarter,
};
const sourceKind: ListColumn<Pick<Shared, 'source_kind'>> = {
  id: 'source_kind',
  type: 'string',
  codelist: 'source-kind',
  title: { en: 'Kind of source', es: 'Tipo de fuente' },
  description: {
    en: 'Whose records these are. Figures of different kinds are never added.',
    es: 'De quién son estos registros. Las cifras de tipos distintos nunca se suman.',
  },
  value: ({ source_kind }) => source_kind,
};
const flow: ListColumn<Pick<Shared, 'money_flow'>> = {
  id: 'money_flow',
  type: 'string',
  codelist: 'money-flow',
  title: { en: 'Flow', es: 'Flujo' },
  description: { en: 'Spent, received, asked back.', es: 'Gastado, recibido, reclamado.' },
  value: ({ money_flow }) => money_flow,
};
const source: ListColumn<Pick<Shared, 'money_source'>> = {
  id: 'money_source',
  type: 'string',
  codelist: 'money-source',
  title: { en: 'Source', es: 'Origen' },
  description: { en: 'Whose money.', es: 'De quién es el dinero.' },
  value: ({ money_source }) => money_source,
};
const without: ListColumn<Pick<MoneyLine, 'without_amount'>> = {
  id: 'without_amount',
  type: 'integer',
  title: { en: 'Without an amount', es: 'Sin importe' },
  description: { en: 'Lines whose amount is not known.', es: 'Líneas cuyo importe no se conoce.' },
  value: ({ without_amount }) => without_amount,
};

/** The columns of the money, by what a row is. */
export const fiscalColumns: {
  readonly sums: readonly ListColumn<MoneySum>[];
  readonly lines: readonly ListColumn<MoneyLine>[];
  readonly flags: readonly ListColumn<FirewallFlag>[];
} = {
  sums: [
    quarter,
    flow,
    source,
    sourceKind,
    {
      id: 'agencies',
      type: 'integer',
      title: { en: 'Agencies', es: 'Agencias' },
      description: { en: 'That state it.', es: 'Que lo declaran.' },
      value: ({ agencies }) => agencies,
    },
    {
      id: 'cents',
      type: 'integer',
      isCents: true,
      title: { en: 'Amount', es: 'Importe' },
      description: { en: 'Whole cents.', es: 'Centavos enteros.' },
      value: ({ cents }) => wholeNumber(cents),
    },
    without,
  ],
  lines: [
    quarter,
    {
      id: 'agency',
      type: 'string',
      title: { en: 'Agency', es: 'Agencia' },
      description: { en: 'Its current name.', es: 'Su nombre actual.' },
      value: ({ agency }) => agency,
    },
    {
      id: 'agency_id',
      type: 'string',
      isDataOnly: true,
      title: { en: 'Id of the agency', es: 'Id de la agencia' },
      description: { en: 'Its id.', es: 'Su id.' },
      value: ({ agency_id }) => agency_id,
    },
    flow,
    source,
    {
      id: 'cost_category',
      type: 'string',
      codelist: 'cost-category',
      title: { en: 'For what', es: 'Para qué' },
      description: { en: 'Kind of cost.', es: 'Tipo de costo.' },
      value: ({ cost_category }) => cost_category,
    },
    {
      id: 'cost_basis',
      type: 'string',
      codelist: 'cost-basis',
      title: { en: 'Basis', es: 'Base' },
      description: { en: 'Log, accounts or estimate.', es: 'Bitácora, cuentas o estimación.' },
      value: ({ cost_basis }) => cost_basis,
    },
    sourceKind,
    {
      id: 'agreement_id',
      type: 'string',
      isDataOnly: true,
      title: { en: 'Agreement', es: 'Acuerdo' },
      description: { en: 'The agreement under which it arose.', es: 'El acuerdo en cuyo marco surgió.' },
      value: ({ agreement_id }) => agreement_id,
    },
    {
      id: 'cents',
      type: 'integer',
      isCents: true,
      title: { en: 'Amount', es: 'Importe' },
      description: {
        en: 'Whole cents; empty where no amount is known, which is never zero.',
        es: 'Centavos enteros; vacío si no se conoce el importe, lo que nunca es cero.',
      },
      value: ({ cents }) => cents,
    },
    without,
  ],
  flags: [
    {
      id: 'quarter',
      type: 'string',
      title: { en: 'Quarter', es: 'Trimestre' },
      description: { en: 'The quarter.', es: 'El trimestre.' },
      value: ({ line }) => line.quarter,
    },
    {
      id: 'agency',
      type: 'string',
      title: { en: 'Agency', es: 'Agencia' },
      description: { en: 'Its current name.', es: 'Su nombre actual.' },
      value: ({ line }) => line.agency,
    },
    {
      id: 'cost_category',
      type: 'string',
      codelist: 'cost-category',
      title: { en: 'For what', es: 'Para qué' },
      description: { en: 'Kind of cost.', es: 'Tipo de costo.' },
      value: ({ line }) => line.cost_category,
    },
    {
      id: 'money_source',
      type: 'string',
      codelist: 'money-source',
      title: { en: 'Source', es: 'Origen' },
      description: { en: 'Whose money.', es: 'De quién es el dinero.' },
      value: ({ line }) => line.money_source,
    },
    {
      id: 'provision',
      type: 'string',
      codelist: 'policy-provision',
      title: { en: 'A provision says', es: 'Una disposición dice' },
      description: { en: 'Which one keeps local means out.', es: 'Cuál excluye medios locales.' },
      value: ({ provision }) => provision,
    },
    {
      id: 'citation',
      type: 'string',
      title: { en: 'Where', es: 'Dónde' },
      description: { en: 'What states it.', es: 'Qué la establece.' },
      value: ({ citation }) => citation,
    },
    {
      id: 'in_force',
      type: 'string',
      title: { en: 'In force', es: 'Vigente' },
      description: {
        en: 'On the first and the last day of the quarter.',
        es: 'El primer y el último día del trimestre.',
      },
      words: {
        'whole-quarter': { en: 'the whole quarter', es: 'todo el trimestre' },
        'part-of-quarter': { en: 'a part of the quarter', es: 'una parte del trimestre' },
      },
      value: ({ in_force }) => in_force,
    },
    {
      id: 'cents',
      type: 'integer',
      isCents: true,
      title: { en: 'Amount', es: 'Importe' },
      description: { en: 'Whole cents.', es: 'Centavos enteros.' },
      value: ({ line }) => line.cents,
    },
  ],
};
