import { groupOf } from '@daybook/reports';
import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A hold was made although every form that came asks for notice of release only. */
export const holdOnNoticeOnlyForm: RecordRule<Request, Sight> = {
  id: 'hold-on-notice-only-form',
  scope: 'record',
  record: 'request',
  when: 'held',
  severity: 'flag',
  title: { en: 'A hold on a form that asks for none?', es: '¿Una retención con un formulario que no la pide?' },
  why: {
    en: 'Forms I-247G and I-247N ask for notice of release. They ask for no hold.',
    es: 'Los formularios I-247G e I-247N piden aviso de la salida. No piden retención.',
  },
  fix: {
    en: 'If another paper came, list it. In Excel it goes to the sheet for further papers. If no hold was made, correct "Decision" or "What it led to". Else answer the flag.',
    es: 'Si llegó otro documento, anótelo. En Excel va en la hoja de otros documentos. Si no hubo retención, corrija "Decisión" o "En qué resultó". Si no, responda a la señal.',
  },
  message: {
    en: 'A hold was agreed to or made. The only form is: {paper:instrument}. It asks for notice only. What was the ground?',
    es: 'Se aceptó o se hizo una retención. El único formulario es: {paper:instrument}. Solo pide aviso. ¿Cuál fue el fundamento?',
  },
  basis: [
    {
      citation: 'Gonzalez v. ICE (C.D. Cal.), settlement in force March 4, 2025',
      verification: 'verified',
      url: 'https://immigrantjustice.org/node/15062',
    },
    {
      citation: 'Form I-247N (2015)',
      verification: 'verified',
      url: 'https://blog.federaldefendersny.org/new-ice-form-not-authorize-detention',
    },
  ],
  since: '1.0',
  check(request, report) {
    const { instruments } = request;
    const first = instruments.find(({ instrument }) => NOTICE_ONLY.has(instrument));
    if (
      first === undefined ||
      !instruments.every(
        ({ instrument }) => NOTICE_ONLY.has(instrument) || groupOf('instrument', instrument) === 'attachment',
      )
    )
      return;
    report(`/instruments/${instruments.indexOf(first)}/instrument`, { values: { paper: first.instrument } });
  },
};

const NOTICE_ONLY = new Set<string>(['i-247g', 'i-247n']);
