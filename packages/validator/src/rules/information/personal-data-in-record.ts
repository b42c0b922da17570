import type { RecordKind, RecordRule } from '@daybook/types';
import { personalTexts } from '../../facts/personal-texts.ts';
import type { Sight } from '../../sight.ts';
import { personalDataMessages } from '../../words/personal-data-messages.ts';

interface AnyRecord {
  readonly record: RecordKind;
  readonly extensions?: object;
}

/** A text beside the log, or in an extension of any record, that seems to identify a person. */
export const personalDataInRecord: RecordRule<AnyRecord, Sight> = {
  id: 'personal-data-in-record',
  scope: 'record',
  record: ['agency', 'agreement', 'jurisdiction', 'quarterly-report', 'publication', 'request'],
  readers: ['agency', 'regulator', 'public'],
  severity: 'error',
  cannotBeRegraded: true,
  everyRevision: true,
  title: { en: 'Looks like personal data, beside the log', es: 'Parecen datos personales, fuera de la bitácora' },
  why: {
    en: 'Agencies, agreements, places and reports are public, and nobody checks what stands in an extension. None of them may identify a person.',
    es: 'Las agencias, los acuerdos, los lugares y los informes son públicos, y nadie revisa lo que hay en una extensión. Nada de eso puede identificar a una persona.',
  },
  fix: {
    en: 'Remove it. Name an office, not a person, and give the address of a page, not of a mailbox.',
    es: 'Quítelo. Nombre una oficina, no una persona, y dé la dirección de una página, no la de un correo.',
  },
  message: personalDataMessages,
  since: '1.0',
  check(record, report) {
    const { extensions } = record;
    // The texts of a request have their own rule, which knows each field.
    if (record.record !== 'request') personalTexts(record, '', (at, variant) => report(at, { variant }));
    else if (extensions !== undefined)
      personalTexts(extensions, '/extensions', (at, variant) => report(at, { variant }));
  },
};
