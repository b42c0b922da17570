import type { CodeTitles, Column, ColumnType, Tables } from '../../src/index.ts';

const column = (
  name: string,
  pointer: string,
  type: ColumnType,
  title: string,
  title_es: string,
  more: Partial<Column> = {},
): Column => ({
  column: name,
  pointer,
  type,
  title,
  title_es,
  required: false,
  ...more,
});

const id = column('request_id', '/request_id', 'string', 'Request id', 'Id de la solicitud', { required: true });
const revision = column('revision', '/revision', 'integer', 'Revision', 'Revisión');

/** A small copy of the standard's tables: enough to try everything that tables do. */
export const tables: Tables = {
  request_instruments: {
    record: 'request',
    rows: '/instruments',
    parent: 'requests',
    key: ['request_id', 'revision', 'instrument_no'],
    columns: [
      id,
      revision,
      column('instrument_no', '/instruments/*/no', 'integer', 'Number', 'Número', { required: true }),
      column('instrument', '/instruments/*/instrument', 'code', 'Paper', 'Documento', { list: 'instrument' }),
    ],
  },
  request_decisions: {
    record: 'request',
    rows: '/asks/*/decisions',
    parent: 'requests',
    key: ['request_id', 'revision', 'ask_no', 'decision_no'],
    columns: [
      id,
      revision,
      column('ask_no', '/asks/*/ask_no', 'integer', 'Ask number', 'Número de lo pedido', { required: true }),
      column('decision_no', '/asks/*/decisions/*/no', 'integer', 'Number', 'Número', { required: true }),
      column('decision', '/asks/*/decisions/*/decision', 'code', 'Decision', 'Decisión', { list: 'decision' }),
      column('decided_on', '/asks/*/decisions/*/decided_on', 'date', 'Decided on', 'Fecha de la decisión'),
    ],
  },
  requests: {
    record: 'request',
    rows: '/asks',
    key: ['request_id', 'revision'],
    columns: [
      id,
      revision,
      column('received_on', '/received_on', 'date', 'Received on', 'Recibida el', { required: true }),
      column('received_at', '/received_at', 'instant', 'Received at', 'Recibida a las'),
      column('quantity', '/quantity', 'integer', 'Quantity', 'Cantidad'),
      column('amount_cents', '/amount_cents', 'integer', 'Amount in cents', 'Importe en centavos'),
      column('note_ids', '/note_ids', 'strings', 'Notes', 'Notas'),
      column('facility_city', '/facility/city', 'string', 'City', 'Ciudad'),
      column('instrument', '/instruments/0/instrument', 'code', 'Paper', 'Documento', { list: 'instrument' }),
      column('ask_no', '/asks/*/ask_no', 'integer', 'Ask number', 'Número de lo pedido', { required: true }),
      column('ask', '/asks/*/ask', 'code', 'What was asked', 'Qué se pidió', { list: 'ask' }),
      column('replied', '/asks/*/replied', 'boolean', 'Replied', 'Respondida'),
      column('decision', '/asks/*/decisions/0/decision', 'code', 'Decision', 'Decisión', { list: 'decision' }),
      column('decided_on', '/asks/*/decisions/0/decided_on', 'date', 'Decided on', 'Fecha de la decisión'),
      column('reasons', '/asks/*/decisions/0/reasons', 'codes', 'Reasons', 'Motivos', { list: 'reason' }),
    ],
  },
  agencies: {
    record: 'agency',
    key: ['agency_id'],
    columns: [
      column('agency_id', '/agency_id', 'string', 'Agency id', 'Id de la agencia', { required: true }),
      column('name', '/name', 'string', 'Name', 'Nombre', { required: true }),
      column('state', '/state', 'string', 'State', 'Estado'),
    ],
  },
};

/** Titles of a few codes. */
export const titles: readonly CodeTitles[] = [
  {
    ask: { 'hold-custody': ['Hold in custody'], 'notify-release': ['Notify of release'] },
    decision: { declined: ['Declined'], 'complied-full': ['Complied in full'] },
    instrument: { 'i-247a': ['Form I-247A'], 'i-200': ['Form I-200'] },
    reason: { 'state-law': ['State law'], 'no-warrant': ['No judicial warrant'], 'a-one': ['Same'], 'a-two': ['Same'] },
  },
  { decision: { declined: ['Rechazada'], 'complied-full': ['Cumplida del todo'] } },
];
