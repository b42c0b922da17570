import type { Agreement, RecordRule } from '@daybook/types';

import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** A date of an agreement that can only lie in the past, and has not come yet. */
export const agreementDatedInTheFuture: RecordRule<Agreement, Sight> = {
  id: 'agreement-dated-in-the-future',
  scope: 'record',
  record: 'agreement',

  severity: 'error',
  title: { en: 'A date of an agreement that has not come yet', es: 'Una fecha de un acuerdo que aún no llega' },
  why: {
    en: 'What is signed, approved or listed has happened. With a date to come the agreement would count as in force before it was.',
    es: 'Lo que se firma, se aprueba o se publica ya ocurrió. Con una fecha futura, el acuerdo contaría como vigente antes de serlo.',
  },
  fix: {
    en: 'Correct the date: look for a wrong year, or for month and day that changed places. In Excel, leave "Signed on" empty until it is signed, with the status "Waiting for signature".',
    es: 'Corrija la fecha: busque un año equivocado, o un mes y un día cambiados de lugar. En Excel, deje vacío "Firmado el" hasta la firma, con el estado "Pendiente de firma".',
  },
  message: {
    en: '{on} is after the day of this check, {today}.',
    es: 'El {on} es posterior al día de esta verificación, {today}.',
  },
  since: '1.0',
  check({ signed_on, termination, documents, listings, first_listed_on, last_listed_on }, report, { today }) {
    const judge = (pointer: string, on: string | undefined) => {
      const turned = turnedRound(on, today);
      if (turned !== undefined) report(pointer, { values: { on: turned.earlier, today } });
    };
    judge('/signed_on', signed_on);
    judge('/termination/approved_on', termination?.approved_on);
    judge('/termination/notice_given_on', termination?.notice_given_on);
    for (const [at, { dated_on }] of documents.entries()) judge(`/documents/${at}/dated_on`, dated_on);
    for (const [at, { as_of }] of listings.entries()) judge(`/listings/${at}/as_of`, as_of);
    judge('/first_listed_on', first_listed_on);
    judge('/last_listed_on', last_listed_on);
  },
};
