import type { AskCode, InformationCode, RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** Information of a kind was given that none of the asks asked for. */
export const sharedMoreThanAsked: RecordRule<Request, Sight> = {
  id: 'shared-more-than-asked',
  scope: 'record',
  record: 'request',
  when: 'disclosure',
  severity: 'flag',
  title: { en: 'Shared more than was asked?', es: '¿Se entregó más de lo pedido?' },
  why: {
    en: 'What goes beyond the ask is not an answer to it. It is information that the agency gave by itself.',
    es: 'Lo que va más allá de lo pedido no es una respuesta. Es información que la agencia dio por su cuenta.',
  },
  fix: {
    en: 'If ICE asked for this too, add that ask. In Excel, copy the row, give it the next ask number and change "What was asked". Else answer the flag.',
    es: 'Si ICE también pidió esto, agregue esa petición. En Excel, copie la fila, déle el número siguiente y cambie "Qué se pidió". Si no, responda a la señal.',
  },
  message: {
    en: 'This was given: {information:information}. The log shows no ask for it. Why was it given?',
    es: 'Se entregó: {information:information}. La bitácora no muestra que se pidiera. ¿Por qué se entregó?',
  },
  since: '1.0',
  check(request, report) {
    const { asks, asks_complete } = request;
    if (asks_complete === false) return;
    const asked = asks.map(({ ask }) => ASKED_WITH[ask]);
    for (let i = 0; i < asks.length; i++) {
      const { disclosures } = asks[i] as Request['asks'][number];
      for (let j = 0; j < disclosures.length; j++) {
        const { information: given } = disclosures[j] as (typeof disclosures)[number];
        for (const [at, information] of given.entries()) {
          // An ask that names no kinds may ask for anything.
          if (OF_NO_KIND.test(information) || asked.some((kinds) => kinds?.includes(information) ?? true)) continue;
          report(`/asks/${i}/disclosures/${j}/information/${at}`, { values: { information } });
        }
      }
    }
  },
};

const OF_NO_KIND = /^(none|public-record-only|sensitive-record|other|unknown)$/;
const CUSTODY: readonly InformationCode[] = ['custody-status', 'release-date-time', 'housing-location'];
const CASE: readonly InformationCode[] = [...CUSTODY, 'booking-record', 'charges'];

/** Kinds of information that belong to the answer to an ask. Asks that are not here name no kinds. */
const ASKED_WITH: Readonly<Partial<Record<AskCode, readonly InformationCode[]>>> = {
  'hold-custody': CASE,
  'notify-release': CUSTODY,
  'transfer-custody': [...CASE, 'criminal-history', 'photo', 'fingerprints', 'medical'],
  'relay-detainer': CUSTODY,
  'notify-status-change': [...CUSTODY, 'medical'],
  'interview-in-custody': CUSTODY,
  'access-roster': [...CASE, 'booking-roster'],
  'info-release-date': CUSTODY,
  'info-personal': ['home-address', 'workplace-school', 'phone-email', 'associates-relatives', 'photo', 'fingerprints'],
  'info-immigration-status': ['immigration-status'],
  'info-criminal-history': ['criminal-history', 'charges'],
  'info-dmv': ['dmv-record', 'home-address', 'photo'],
  'info-gang-db': ['gang-entry'],
  'info-alpr': ['alpr-hits'],
  'info-face-recognition': ['photo'],
};
