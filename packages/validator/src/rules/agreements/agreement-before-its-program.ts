import type { Agreement, AgreementTypeCode, RecordRule } from '@daybook/types';

import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** An agreement that was signed before there were agreements of its kind. */
export const agreementBeforeItsProgram: RecordRule<Agreement, Sight> = {
  id: 'agreement-before-its-program',
  scope: 'record',
  record: 'agreement',

  severity: 'warning',
  title: { en: 'Signed before there were such agreements', es: 'Firmado antes de que hubiera acuerdos así' },
  why: {
    en: 'Each 287(g) model has its first day. An earlier date is most often a wrong year, or another model.',
    es: 'Cada modelo 287(g) tiene su primer día. Una fecha anterior suele ser un año equivocado u otro modelo.',
  },
  fix: {
    en: 'Compare "Signed on" and "Type" with the signed paper. In Excel, look for a wrong year. An older agreement that joined jail and task force has a type of its own.',
    es: 'Compare "Firmado el" y "Tipo" con el documento firmado. En Excel, busque un año equivocado. Un acuerdo antiguo que unía cárcel y grupo de trabajo tiene su propio tipo.',
  },
  message: {
    en: 'Signed on {signed}. Agreements of this kind ({type:agreement-type}) are known from {since} on.',
    es: 'Se firmó el {signed}. Los acuerdos de este tipo ({type:agreement-type}) se conocen desde el {since}.',
  },
  basis: [
    {
      citation: '8 U.S.C. 1357(g), added on September 30, 1996 (Pub. L. 104-208, div. C, sec. 133)',
      verification: 'from-memory',
    },
    {
      citation: 'ICE news release of May 6, 2019: Warrant Service Officer program',
      verification: 'verified',
      url: 'https://www.ice.gov/news/releases/ice-launches-program-strengthen-immigration-enforcement',
    },
  ],
  since: '1.0',
  check({ signed_on, agreement_type: type }, report) {
    const turned = turnedRound(FIRST_DAY[type], signed_on);
    if (turned === undefined) return;
    report('/signed_on', { values: { signed: turned.later, type, since: turned.earlier } });
  },
};
const STATUTE = '1996-09-30';
const FIRST_DAY: Readonly<Partial<Record<AgreementTypeCode, string>>> = {
  '287g-jem': STATUTE,
  '287g-tfm': STATUTE,
  '287g-ttf': STATUTE,
  '287g-legacy-hybrid': STATUTE,
  '287g-unspecified': STATUTE,
  // The first one that ICE lists; the program was announced twelve days later.
  '287g-wso': '2019-04-24',
};
