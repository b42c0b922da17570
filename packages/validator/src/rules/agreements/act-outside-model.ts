import type { AgreementFunctionCode, AgreementTypeCode, RecordRule, Request } from '@daybook/types';
import { typeOfAgreement } from '../../facts/type-of-agreement.ts';
import type { Sight } from '../../sight.ts';

/** A delegated act that the agreement, or its 287(g) model, does not provide for. */
export const actOutsideModel: RecordRule<Request, Sight> = {
  id: 'act-outside-model',
  scope: 'record',
  record: 'request',
  when: 'act',
  severity: 'flag',
  title: { en: 'An act that the agreement does not cover?', es: '¿Un acto que el acuerdo no abarca?' },
  why: {
    en: 'Each 287(g) model gives certain powers only. The jail and the warrant service models give them inside the jail only.',
    es: 'Cada modelo 287(g) da solo ciertas facultades. Los modelos de cárceles y de ejecución de órdenes las dan solo dentro de la cárcel.',
  },
  fix: {
    en: 'Check "Function", "In the jail" and the agreement. In Excel, list the functions of the agreement in its own sheet. Else answer the flag.',
    es: 'Revise "Función", "Dentro de la cárcel" y el acuerdo. En Excel, anote las funciones del acuerdo en su propia hoja. Si no, responda a la señal.',
  },
  message: {
    listed: {
      en: 'The act was: {function:agreement-function}. The record of the agreement does not list it. What gave the power?',
      es: 'El acto fue: {function:agreement-function}. El registro del acuerdo no lo incluye. ¿Qué dio la facultad?',
    },
    model: {
      en: 'The act was: {function:agreement-function}. The model ({type:agreement-type}) does not give that power. What gave it?',
      es: 'El acto fue: {function:agreement-function}. El modelo ({type:agreement-type}) no da esa facultad. ¿Qué la dio?',
    },
    place: {
      en: 'The act was outside the jail. The model ({type:agreement-type}) is for the jail only. What gave the power?',
      es: 'El acto fue fuera de la cárcel. El modelo ({type:agreement-type}) es solo para la cárcel. ¿Qué dio la facultad?',
    },
  },
  basis: [
    { citation: '8 U.S.C. 1357(g)(1)-(3)', verification: 'verified' },
    { citation: '287(g) agreements by model, Appendix A', verification: 'from-memory' },
  ],
  since: '1.0',
  check({ act }, report, sight) {
    if (act === undefined) return;
    const { function: done, agreement_id, in_jail } = act;
    const type = typeOfAgreement(agreement_id, sight);
    const model = type === undefined ? undefined : MODELS[type];
    if (type === undefined || model === undefined) return;
    if (in_jail === false && model.isJailOnly) report('/act/in_jail', { variant: 'place', values: { type } });
    if (done === 'other' || done === 'unknown') return;
    const { functions = [] } = sight.agreement(agreement_id) ?? {};
    if (functions.length > 0 && !functions.includes(done))
      report('/act/function', { variant: 'listed', values: { function: done } });
    else if (functions.length === 0 && !model.functions.includes(done))
      report('/act/function', { variant: 'model', values: { function: done, type } });
  },
};

interface Model {
  readonly functions: readonly AgreementFunctionCode[];
  readonly isJailOnly: boolean;
}

const WARRANTS: readonly AgreementFunctionCode[] = ['serve-arrest-warrant', 'serve-removal-warrant', 'custody'];
const JAIL: readonly AgreementFunctionCode[] = [
  ...WARRANTS,
  'interrogate',
  'oaths-evidence',
  'charging-documents',
  'issue-detainer',
  'transport',
];
const TASK_FORCE: Model = {
  functions: [...JAIL, 'arrest-without-warrant', 'felony-arrest', 'joint-operations'],
  isJailOnly: false,
};

/** What each 287(g) model delegates, where the record of the agreement lists nothing. */
const MODELS: Readonly<Partial<Record<AgreementTypeCode, Model>>> = {
  '287g-jem': { functions: JAIL, isJailOnly: true },
  '287g-wso': { functions: WARRANTS, isJailOnly: true },
  '287g-tfm': TASK_FORCE,
  '287g-ttf': TASK_FORCE,
};
