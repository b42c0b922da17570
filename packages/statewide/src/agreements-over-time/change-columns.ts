import type { ListColumn } from '../printing/list-column.ts';
import type { AgreementChange } from './agreement-change.ts';
import { changeWords } from './change-words.ts';

/** The columns of a list of changes. */
export const changeColumns: readonly ListColumn<AgreementChange>[] = [
  {
    id: 'change',
    type: 'string',
    title: { en: 'Change', es: 'Cambio' },
    description: {
      en: 'What the list shows that the one before it did not: signed, re-signed, switched, returned, left, perhaps-respelled, date-corrected.',
      es: 'Qué muestra la lista que la anterior no mostraba: signed, re-signed, switched, returned, left, perhaps-respelled, date-corrected.',
    },
    words: changeWords,
    value: ({ change }) => change,
  },
  {
    id: 'state',
    type: 'string',
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal letters.', es: 'Letras postales.' },
    value: ({ state }) => state,
  },
  {
    id: 'agency',
    type: 'string',
    title: { en: 'Agency', es: 'Agencia' },
    description: { en: 'As the latest list prints it.', es: 'Como la imprime la última lista.' },
    value: ({ agency }) => agency,
  },
  {
    id: 'agency_id',
    type: 'string',
    isDataOnly: true,
    title: { en: 'Id of the agency', es: 'Id de la agencia' },
    description: { en: 'The same in every import.', es: 'El mismo en cada importación.' },
    value: ({ agency_id }) => agency_id,
  },
  {
    id: 'agreement_id',
    type: 'string',
    isDataOnly: true,
    title: { en: 'Id of the agreement', es: 'Id del acuerdo' },
    description: { en: 'Agency, model and number.', es: 'Agencia, modelo y número.' },
    value: ({ agreement_id }) => agreement_id,
  },
  {
    id: 'agreement_type',
    type: 'string',
    codelist: 'agreement-type',
    title: { en: 'Model', es: 'Modelo' },
    description: { en: 'Code of the model.', es: 'Código del modelo.' },
    value: ({ agreement_type }) => agreement_type,
  },
  {
    id: 'signed_on',
    type: 'date',
    title: { en: 'Date of signature', es: 'Fecha de firma' },
    description: {
      en: 'As the list shows it; empty where it cannot be read.',
      es: 'Como la muestra la lista; vacía si no se puede leer.',
    },
    value: ({ signed_on }) => signed_on ?? null,
  },
  {
    id: 'after',
    type: 'date',
    isDataOnly: true,
    title: { en: 'Last list without it', es: 'Última lista sin el cambio' },
    description: { en: 'The day of the list before.', es: 'El día de la lista anterior.' },
    value: ({ after }) => after,
  },
  {
    id: 'seen_on',
    type: 'date',
    isDataOnly: true,
    title: { en: 'First list with it', es: 'Primera lista con el cambio' },
    description: { en: 'The day of the list that shows it.', es: 'El día de la lista que lo muestra.' },
    value: ({ seen_on }) => seen_on,
  },
  {
    id: 'before',
    type: 'string',
    title: { en: 'Before', es: 'Antes' },
    description: {
      en: 'The name, the model or the date on the list before, where it differs.',
      es: 'El nombre, el modelo o la fecha en la lista anterior, si difiere.',
    },
    value: ({ before, agency, agreement_type, signed_on }) =>
      before === undefined
        ? null
        : [
            ...(before.agency === agency ? [] : [before.agency]),
            ...(before.agreement_type === agreement_type ? [] : [before.agreement_type]),
            ...(before.signed_on === signed_on || before.signed_on === undefined ? [] : [before.signed_on]),
          ].join('; ') || null,
  },
  {
    id: 'see_also',
    type: 'string',
    title: { en: 'Is it now listed as', es: '¿Está ahora en la lista como' },
    description: {
      en: 'Agencies of the state of a like name, or that came with the same model and date, joined by `;`. A question for a person.',
      es: 'Agencias del estado con un nombre parecido, o que llegaron con el mismo modelo y fecha, unidas por `;`. Una pregunta para una persona.',
    },
    value: ({ see_also }) => see_also?.join('; ') ?? null,
  },
  {
    id: 'pending_since',
    type: 'date',
    isDataOnly: true,
    title: { en: 'Waiting since', es: 'En espera desde' },
    description: {
      en: 'The first list of agreements that wait for a signature on which it stood.',
      es: 'La primera lista de acuerdos pendientes de firma en la que estaba.',
    },
    value: ({ pending_since }) => pending_since ?? null,
  },
  {
    id: 'is_listed_late',
    type: 'boolean',
    isDataOnly: true,
    title: { en: 'Listed late', es: 'En la lista tarde' },
    description: {
      en: 'The date of signature lies before the list that did not show it yet.',
      es: 'La fecha de firma es anterior a la lista que aún no lo mostraba.',
    },
    value: ({ is_listed_late }) => is_listed_late ?? false,
  },
];
