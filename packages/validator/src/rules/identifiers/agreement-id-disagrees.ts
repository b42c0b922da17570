import type { Agreement, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An agreement's id that names another agency or another type than the record. */
export const agreementIdDisagrees: RecordRule<Agreement, Sight> = {
  id: 'agreement-id-disagrees',
  scope: 'record',
  record: 'agreement',
  severity: 'error',
  title: { en: 'The id of the agreement says something else', es: 'El id del acuerdo dice otra cosa' },
  why: {
    en: 'The id is made of the agency, the type and a number. If they differ from the record, decisions that rely on the id point at the wrong paper.',
    es: 'El id se forma con la agencia, el tipo y un número. Si no coinciden con el registro, las decisiones que invocan el id señalan el documento equivocado.',
  },
  fix: {
    en: 'Compare the columns "Agency" and "Type" with the id. Correct them, or give the agreement a new id if nothing uses it yet.',
    es: 'Compare las columnas "Agencia" y "Tipo" con el id. Corríjalas, o dé al acuerdo otro id si todavía nada lo usa.',
  },
  message: {
    agency: {
      en: 'The id {id} is one of another agency. This agreement is of {agency}.',
      es: 'El id {id} es de otra agencia. Este acuerdo es de {agency}.',
    },
    type: {
      en: 'The id {id} says another type. The record says: {type:agreement-type}.',
      es: 'El id {id} indica otro tipo. El registro indica: {type:agreement-type}.',
    },
  },
  since: '1.0',
  check({ agreement_id: id, agency_id: agency, agreement_type: type, revision }, report) {
    if (!id.startsWith(`${agency}-`)) report('/agency_id', { variant: 'agency', values: { id, agency } });
    const named = id.slice(agency.length + 1, id.lastIndexOf('-'));
    // The id stays when a later revision corrects the type, and when a list names the model only later.
    if (named === type || revision > 1 || VAGUE.test(named)) return;
    report('/agreement_type', { variant: 'type', values: { id, type } });
  },
};

const VAGUE = /^(?:287g-unspecified|unknown|other)$/;
