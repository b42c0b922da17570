import type { RecordRule, Request } from '@daybook/types';
import { citedAgreements } from '../../facts/cited-agreements.ts';
import type { Sight } from '../../sight.ts';

/** An entry names an agreement that is not among the agreements given. */
export const agreementUnknown: RecordRule<Request, Sight> = {
  id: 'agreement-unknown',
  scope: 'record',
  record: 'request',
  when: 'agreement',
  severity: 'warning',
  title: { en: 'An agreement that nobody knows', es: 'Un acuerdo que no consta' },
  why: {
    en: 'Other agreements of the agency were given, and this id is not among them. It may be a slip, or a record is missing.',
    es: 'Se entregaron otros acuerdos de la agencia y este id no está entre ellos. Puede ser un error al escribir, o falta un registro.',
  },
  fix: {
    en: 'Compare the id with the list of agreements. In Excel, copy it from the sheet of agreements, or add the missing agreement there.',
    es: 'Compare el id con la lista de acuerdos. En Excel, cópielo de la hoja de acuerdos o agregue ahí el que falta.',
  },
  message: {
    en: 'The agreement {id} is not among the agreements given.',
    es: 'El acuerdo {id} no está entre los acuerdos entregados.',
  },
  since: '1.0',
  check(request, report, sight) {
    citedAgreements(request, NO_ZONE, (id, _, pointer) => {
      if (sight.agreement(id) !== undefined) return;
      if (request.agency_id !== undefined && sight.hasAgreements(request.agency_id))
        report(pointer, { values: { id } });
      else sight.skip('agreements-not-given');
    });
  },
};

const NO_ZONE = () => undefined;
