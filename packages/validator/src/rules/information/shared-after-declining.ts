import type { RecordRule, Request } from '@daybook/types';
import { isBefore } from '../../facts/is-before.ts';
import { showWhen } from '../../facts/show-when.ts';
import type { Sight } from '../../sight.ts';

/** Information was given although the decision in force at that time was to decline. */
export const sharedAfterDeclining: RecordRule<Request, Sight> = {
  id: 'shared-after-declining',
  scope: 'record',
  record: 'request',
  when: 'disclosure',
  severity: 'flag',
  title: { en: 'Shared after declining?', es: '¿Se entregó información tras denegar?' },
  why: {
    en: 'The log says that the agency declined, and that information was given for the same ask. One of the two may be wrong, or there was another ground.',
    es: 'La bitácora dice que la agencia denegó y también que se entregó información por lo mismo. Uno de los dos datos puede estar mal, o hubo otro fundamento.',
  },
  fix: {
    en: 'If only a part was declined, choose "Complied in part". In Excel, check the sheet of disclosures: the ask number there must be the right one. Else answer the flag.',
    es: 'Si solo se denegó una parte, elija "Atendida en parte". En Excel, revise la hoja de divulgaciones: el número de lo pedido debe ser el correcto. Si no, responda a la señal.',
  },
  message: {
    dated: {
      en: 'Declined on {declined}. On {given} this was given: {information:information}. On what ground?',
      es: 'Se denegó el {declined}. El {given} se entregó: {information:information}. ¿Con qué fundamento?',
    },
    undated: {
      en: 'Declined, and yet this was given: {information:information}. On what ground?',
      es: 'Se denegó y, sin embargo, se entregó: {information:information}. ¿Con qué fundamento?',
    },
  },
  since: '1.0',
  check(request, report, sight) {
    const { asks, agency_id } = request;
    for (let i = 0; i < asks.length; i++) {
      const { decisions, disclosures } = asks[i] as Request['asks'][number];
      for (let j = 0; j < disclosures.length; j++) {
        const { information, disclosed_on, disclosed_at, court_order } = disclosures[j] as (typeof disclosures)[number];
        const given = information.find((code) => !OPEN_TO_ALL.test(code));
        if (given === undefined || court_order === true) continue;
        const zone = sight.zoneOf(agency_id);
        const inForce = decisions.findLast(
          (one) => !isBefore(disclosed_on, disclosed_at, one.decided_on, one.decided_at, zone),
        );
        if (inForce?.decision !== 'declined') continue;
        const values = {
          information: given,
          declined: showWhen(inForce.decided_on, inForce.decided_at),
          given: showWhen(disclosed_on, disclosed_at),
        };
        const variant = values.declined === '' || values.given === '' ? 'undated' : 'dated';
        report(`/asks/${i}/disclosures/${j}/information`, { variant, values });
      }
    }
  },
};

/** What anybody may know, what is nothing, and what is not known. */
const OPEN_TO_ALL = /^(none|public-record-only|unknown)$/;
